import { doneUnless, outOfState, textRefusals, type Decision, type LegalDay, type Refusal } from '@toroku/kernel';
import type { AuditReport, AuditReportContent, ReportedControl, ReportedSample } from '../audit-report';
import type { Engagement } from '../engagement';
import { reportCheck, type AuditReportFacts } from '../engagement-check';
import { engagementLifecycle } from '../engagement-lifecycle';
import { exceptionsIn, type SampleDrawn } from '../sample';

export interface IssuedReport {
  readonly patch: Pick<Engagement, 'state' | 'reportIssuedOn'>;
  readonly report: Omit<AuditReport, 'id' | 'digest'>;
}

/** The lead issues the report: what was assessed and why, what came of it, every finding. An overall opinion is optional. */
export function issueAuditReport(facts: AuditReportFacts, opinion: string, { today, actor }: { readonly today: LegalDay; readonly actor: { readonly id: string } }): Decision<IssuedReport> {
  const { id: engagementId, auditBodyId, providerId } = facts.engagement;
  return doneUnless(
    reasonsAgainstReport(facts, opinion, today),
    () => ({
      patch: { state: 'REPORT_ISSUED', reportIssuedOn: today },
      report: { engagementId, auditBodyId, providerId, content: auditReportContent(facts), opinion, issuedById: actor.id, issuedOn: today },
    }),
  );
}

/** Every reason against issuing the report on the day, the state of the case included. */
export function reasonsAgainstReport(facts: AuditReportFacts, opinion: string, today: LegalDay): readonly Refusal[] {
  const notNow = outOfState(engagementLifecycle, facts.engagement.state, 'issueAuditReport');
  return [...(notNow ? [notNow] : []), ...reportCheck(facts, today), ...textRefusals(opinion, { path: ['opinion'], min: 0, max: 10_000 })];
}

/** What the report says, from what stands. A representation that lost its force is not in it. */
export function auditReportContent({ engagement, scope, results, samples, findings, representation }: AuditReportFacts): AuditReportContent {
  const { id, kind, serviceId, providerId, auditBodyId, statementId, periodStartOn, periodEndOn, year, contractedOn, statementDigest } = engagement;
  const resultOf = new Map(results.map((result) => [result.controlId, result]));
  const controls = scope
    .filter(({ depth }) => depth !== 'NONE')
    .map(({ controlId, depth, reason }): ReportedControl => {
      const { designResult = null, designProcedure = '', operationalResult = null, operationalProcedure = '' } = resultOf.get(controlId) ?? {};
      return { controlId, depth, reason, designResult, designProcedure, operationalResult, operationalProcedure };
    });
  return {
    engagement: { id, kind, serviceId, providerId, auditBodyId, statementId, periodStartOn, periodEndOn, year, contractedOn, statementDigest },
    controls,
    samples: samples.map(reportedSample),
    findings,
    representation: engagement.representationSignedOn && representation && { signedOn: representation.signedOn, confirmations: representation.confirmations },
  };
}

function reportedSample({ controlId, population: { name, fromOn, throughOn, size, frequency }, selection, sizeReason, items }: SampleDrawn): ReportedSample {
  return { controlId, population: { name, fromOn, throughOn, size, frequency }, selection, drawn: items.length, exceptions: exceptionsIn(items).length, sizeReason };
}
