import { organisationParty } from '@toroku/domain-access';
import { findingPolicies, raiseFinding as decide, type ControlResult, type Finding, type FindingCase, type FindingDescription, type FindingSource, type RaisedFinding } from '@toroku/domain-audit';
import { defineCommand, type CommandInput, type UnitOfWork } from '@toroku/gate';
import { ControlResultTable } from '../tables/engagement-tables';
import { FindingDocumentTable, FindingTable } from '../tables/finding-tables';
import { loadFindingCase } from './load-finding-case';

type Input = CommandInput & FindingDescription & { readonly source: FindingSource; readonly caseId: string };
type Facts = Omit<Parameters<typeof decide>[1], 'audit'>;

export const raiseFinding = defineCommand<Input, FindingCase, Facts, RaisedFinding, Finding>({
  verb: 'raiseFinding',
  noun: 'finding',
  policy: findingPolicies.raiseFinding,
  answer: FindingTable,
  load: async (work, { source, caseId, controlId }) => {
    const subject = await loadFindingCase[source](work, caseId);
    return subject && { subject, facts: { repeatOf: await earlierFinding(work, subject, controlId), result: await standingResult(work, subject, controlId) } };
  },
  decide: ({ subject, facts }, { controlId, title, description, exceptionOf = null }, moment) => decide({ controlId, title, description, exceptionOf }, { audit: subject, ...facts }, moment),
  save: async (work, { finding, document }) => {
    const id = work.newId();
    await work.insert(FindingTable, { ...finding, id });
    await work.insert(FindingDocumentTable, { ...document, id });
    await work.notify(organisationParty(finding.providerId), 'FINDING_RAISED', finding.caseId, { finding: id, control: finding.controlId });
    return id;
  },
});

/** What stands on the control in the engagement; an internal audit has results of another kind. */
function standingResult(work: UnitOfWork, { source, caseId }: FindingCase, controlId: string): Promise<ControlResult | null> {
  return source === 'EXTERNAL' ? work.one(ControlResultTable, { engagementId: caseId, controlId }) : Promise.resolve(null);
}

/** The latest finding on the same control of the same service from another audit, as far as the auditor may see it. */
async function earlierFinding(work: UnitOfWork, { serviceId, caseId }: FindingCase, controlId: string): Promise<string | null> {
  const [earlier] = await work.sql<{ id: string }>(
    `select id from finding where service_id = $1 and control_id = $2 and case_id <> $3 and state <> 'RECOMMENDATION' order by raised_on desc, id desc limit 1`,
    [serviceId, controlId, caseId],
  );
  return earlier?.id ?? null;
}
