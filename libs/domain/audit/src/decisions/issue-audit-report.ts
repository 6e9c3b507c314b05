import { doneUnless, outOfState, textRefusals, type Decision, type LegalDay } from '@toroku/kernel';
import type { AuditReport, AuditReportContent, ReportedControl } from '../audit-report';
import type { Engagement } from '../engagement';
import { reportCheck, type AuditReportFacts } from '../engagement-check';
import { engagementLifecycle } from '../engagement-lifecycle';

export interface IssuedReport {
  readonly patch: Pick<Engagement, 'state' | 'reportIssuedOn'>;
  readonly report: Omit<AuditReport, 'id' | 'digest'>;
}

/** The lead issues the report: what was assessed and why, what came of it, every finding. An overall opinion is optional. */
export function issueAuditReport(facts: AuditReportFacts, opinion: string, { today, actor }: { readonly today: LegalDay; readonly actor: { readonly id: string } }): Decision<IssuedReport> {
  const { id: engagementId, state, auditBodyId, providerId } = facts.engagement;
  return doneUnless(
    [outOfState(engagementLifecycle, state, 'issueAuditReport'), ...reportCheck(facts, today), ...textRefusals(opinion, { path: ['opinion'], min: 0, max: 10_000 })],
    () => ({
      patch: { state: 'REPORT_ISSUED', reportIssuedOn: today },
      report: { engagementId, auditBodyId, providerId, content: contentOf(facts), opinion, issuedById: actor.id, issuedOn: today },
    }),
  );
}

function contentOf({ engagement, scope, results, findings, representation }: AuditReportFacts): AuditReportContent {
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
    findings,
    representation: representation && { signedOn: representation.signedOn, confirmations: representation.confirmations },
  };
}
