import { auditBodyIsListed, type FindingForRegistration } from '@toroku/domain-audit';
import { emptyApplicationForm, statedExclusions, type EngagementForApplication, type EntryForRenewal, type RegisterEntry, type RegistrationApplication, type StatementForApplication, type SubmissionFacts, type SubmissionValues } from '@toroku/domain-registration';
import { ruleSetOf } from '@toroku/domain-rulebook';
import { statementCheck } from '@toroku/domain-statement';
import { reasonsAgainst, type LegalDay } from '@toroku/kernel';
import { AuditBodyListingTable, EngagementTable, FindingDocumentTable, FindingTable, ImprovementPlanTable, InternalAuditTable } from '@toroku/server-audit';
import { PreApplicationTable } from '@toroku/server-impact';
import { CloudServiceTable } from '@toroku/server-provider';
import { statementFacts, StatementTable } from '@toroku/server-statement';
import { RegisterEntryTable } from '../tables/register-entry-table';
import { RegistrationApplicationFormTable } from '../tables/registration-application-form-table';
import type { PaperReader } from './paper-reader';

/** Everything that the application is judged by, as far as the reader may see it. */
export async function submissionFacts(reader: PaperReader, application: RegistrationApplication): Promise<SubmissionFacts> {
  const [form] = await reader.list(RegistrationApplicationFormTable, 'applicationId', application.id);
  const service = await reader.one(CloudServiceTable, application.serviceId);
  if (!service) throw new Error(`the service of application ${application.id} is not visible`);
  const entry = application.kind === 'RENEWAL' ? await reader.one(RegisterEntryTable, application.registerEntryId) : null;
  return {
    application,
    form: form ?? emptyApplicationForm,
    deliveryModel: service.deliveryModel,
    preApplication: await reader.one(PreApplicationTable, application.preApplicationId),
    statement: await statementFor(reader, application.statementId),
    engagement: await engagementFor(reader, application.engagementId),
    internalAudit: await reader.one(InternalAuditTable, application.internalAuditId),
    findings: [...(await findingsOf(reader, application.engagementId)), ...(await findingsOf(reader, application.internalAuditId))],
    entry: entry && entryForRenewal(entry),
  };
}

/** The entry as a renewal looks at it; null when it is not tied to a service here. */
export function entryForRenewal(entry: RegisterEntry): EntryForRenewal | null {
  const { serviceId } = entry;
  return serviceId === null ? null : { ...entry, serviceId };
}

/** The numbers of the rule set of the case. */
export function submissionValues({ ruleSetId }: RegistrationApplication): SubmissionValues {
  const { registration, audit } = ruleSetOf(ruleSetId);
  return { registration, audit };
}

/** What the application looks at in the statement; null while there is none. */
export async function statementFor(reader: PaperReader, id: string | null): Promise<StatementForApplication | null> {
  const statement = await reader.one(StatementTable, id);
  if (!statement) return null;
  const facts = await statementFacts(reader.sql, statement, reader.today);
  return {
    id: statement.id,
    serviceId: statement.serviceId,
    isDeclared: statement.state === 'DECLARED',
    digest: statement.contentDigest ?? '',
    periodStartsOn: statement.periodStartOn,
    periodEndsOn: statement.periodEndOn,
    foreignLaw: statement.parts,
    shortcomings: statementCheck(facts).unmet,
    exclusions: statedExclusions(facts.controls, facts.answers),
  };
}

async function engagementFor(reader: PaperReader, id: string | null): Promise<EngagementForApplication | null> {
  const engagement = await reader.one(EngagementTable, id);
  if (!engagement) return null;
  const reportIssuedOn = engagement.reportIssuedOn as LegalDay | null;
  const listings = await reader.list(AuditBodyListingTable, 'auditBodyId', engagement.auditBodyId);
  const auditBodyReasons = reportIssuedOn === null ? [] : reasonsAgainst(auditBodyIsListed.judge({ listings, on: reportIssuedOn, occasion: 'REPORT' }));
  return { ...engagement, reportIssuedOn, auditBodyReasons };
}

async function findingsOf(reader: PaperReader, caseId: string | null): Promise<readonly FindingForRegistration[]> {
  const findings = await reader.list(FindingTable, 'caseId', caseId);
  const documents = new Map((await reader.list(FindingDocumentTable, 'caseId', caseId)).map((document) => [document.id, document]));
  const plans = new Map((await reader.list(ImprovementPlanTable, 'caseId', caseId)).map((plan) => [plan.findingId, plan]));
  return findings.map((finding) => ({
    ...finding,
    severity: documents.get(finding.id)?.severity ?? null,
    improveByOn: (plans.get(finding.id)?.improveByOn ?? null) as LegalDay | null,
  }));
}
