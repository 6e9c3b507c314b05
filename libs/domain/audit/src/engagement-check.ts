import { reasonsAgainst, type LegalDay, type Refusal } from '@toroku/kernel';
import type { AuditBodyListing } from './audit-body-listing';
import type { ReportedFinding } from './audit-report';
import type { AuditedStatement } from './audited-statement';
import type { ControlResult } from './control-result';
import { auditReportDue } from './deadlines/audit-report-due';
import type { Engagement } from './engagement';
import type { EngagementControl } from './engagement-control';
import type { FindingState } from './finding';
import type { Representation } from './representation';
import { assessmentPeriodHasEnded } from './rules/assessment-period-has-ended';
import { auditBodyIsListed } from './rules/audit-body-is-listed';
import { auditedStatementStands } from './rules/audited-statement-stands';
import { everyConfirmationIsAnswered } from './rules/every-confirmation-is-answered';
import { everyControlInScopeHasResult } from './rules/every-control-in-scope-has-result';
import { exceptionHasFinding } from './rules/exception-has-finding';
import { findingIsClassified } from './rules/finding-is-classified';
import { representationPrecedesReport } from './rules/representation-precedes-report';
import { samplesAreInResults } from './rules/samples-are-in-results';
import type { SampleDrawn } from './sample';

/** Everything the report rests on. */
export interface AuditReportFacts {
  readonly engagement: Engagement;
  readonly listings: readonly AuditBodyListing[];
  readonly statement: AuditedStatement;
  readonly scope: readonly Pick<EngagementControl, 'controlId' | 'depth' | 'reason'>[];
  readonly results: readonly ControlResult[];
  readonly samples: readonly SampleDrawn[];
  readonly findings: readonly (ReportedFinding & { readonly state: FindingState })[];
  /** The last one signed; null while there is none. Planning anew takes its force away: see `Engagement.representationSignedOn`. */
  readonly representation: Representation | null;
}

/**
 * What stands against issuing the report on a day: every reason at once. The auditor's dry run and `issueAuditReport` ask the same.
 * A recommendation is no finding, so it does not answer for an exception.
 */
export function reportCheck(facts: AuditReportFacts, on: LegalDay): readonly Refusal[] {
  const { engagement, listings, statement, scope, results, samples, findings } = facts;
  const representation = engagement.representationSignedOn === null ? null : facts.representation;
  const counted = findings.filter(({ state }) => state !== 'RECOMMENDATION');
  return [
    ...reasonsAgainst(
      auditBodyIsListed.judge({ listings, on: engagement.contractedOn, occasion: 'CONTRACT' }),
      auditBodyIsListed.judge({ listings, on, occasion: 'REPORT' }),
      assessmentPeriodHasEnded.judge({ periodEndOn: engagement.periodEndOn, on }),
      auditedStatementStands.judge({ isDeclared: statement.state === 'DECLARED', digest: statement.contentDigest, plannedDigest: engagement.statementDigest }),
      everyControlInScopeHasResult.judge({ scope: engagement.plannedOn === null ? null : scope, results }),
      samplesAreInResults.judge({ samples, results }),
      exceptionHasFinding.judge({ results, findings: counted }),
    ),
    ...counted.flatMap(unclassified),
    ...reasonsAgainst(
      representationPrecedesReport.judge({ signedOn: representation?.signedOn ?? null, reportOn: on }),
      ...(representation ? [everyConfirmationIsAnswered.judge({ confirmations: representation.confirmations })] : []),
    ),
  ];
}

function unclassified({ id, controlId, state }: AuditReportFacts['findings'][number]): readonly Refusal[] {
  return reasonsAgainst(findingIsClassified.judge({ state })).map((reason) => ({ ...reason, facts: { ...reason.facts, finding: id, control: controlId } }));
}

/** Whether the report is, or was, later than its due day, as of the day. The due day itself is in time. */
export function isReportLate({ reportDueOn, reportIssuedOn }: Pick<Engagement, 'reportDueOn' | 'reportIssuedOn'>, today: LegalDay): boolean {
  return reportDueOn < (reportIssuedOn ?? today);
}

/** The day the report is due under the numbers of the case. */
export function reportDueOn(periodEndOn: LegalDay, { auditReportMonths }: { readonly auditReportMonths: number }): LegalDay {
  return auditReportDue.dueOn({ periodEndOn, auditReportMonths });
}
