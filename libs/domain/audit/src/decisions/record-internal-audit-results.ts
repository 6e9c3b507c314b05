import { doneUnless, outOfState, reasonsAgainst, refusal, textRefusals, type Decision, type LegalDay, type Moment, type Refusal } from '@toroku/kernel';
import type { InternalAudit, InternalAuditResult } from '../internal-audit';
import { internalAuditClauses } from '../internal-audit-clauses';
import { internalAuditLifecycle } from '../internal-audit-lifecycle';
import { auditedUnitIsImplemented } from '../rules/audited-unit-is-implemented';
import { auditedWithinPeriod } from '../rules/audited-within-period';
import { auditorDoesNotAuditOwnWork } from '../rules/auditor-does-not-audit-own-work';

/** The result for one unit, as the auditor writes it. */
export type RecordedResult = Pick<InternalAuditResult, 'unitId' | 'performers' | 'method' | 'summary'> & { readonly auditedOn: LegalDay };

interface Facts {
  readonly audit: Pick<InternalAudit, 'state' | 'fromOn' | 'throughOn' | 'performers' | 'plan'>;
  /** The implemented units; null while the statement does not tell. */
  readonly implemented: readonly string[] | null;
}

/** As many rows as objectives exist, and some room (platform's choice). */
const RESULTS_MAX = 300;
const TEXT_MAX = 4_000;

/** The internal auditor records results, many at once; a result recorded again replaces the earlier one (S-166). Other units than planned are welcome. */
export function recordInternalAuditResults(results: readonly RecordedResult[], { audit, implemented }: Facts, { today }: Moment): Decision<readonly RecordedResult[]> {
  if (results.length > RESULTS_MAX) return doneUnless([refusal('TOO_MANY_ITEMS', { count: results.length, max: RESULTS_MAX }, { path: ['results'] })], () => []);
  const unitIds = results.map(({ unitId }) => unitId);
  const twice = unitIds.filter((unitId, index) => unitIds.indexOf(unitId) !== index);
  return doneUnless(
    [
      outOfState(internalAuditLifecycle, audit.state, 'recordInternalAuditResults'),
      ...twice.map((objective) => refusal('OBJECTIVE_NAMED_TWICE', { objective }, { clause: internalAuditClauses.minimum, path: ['results', objective] })),
      ...reasonsAgainst(auditedUnitIsImplemented.judge({ unitIds, implemented })),
      ...results.flatMap((result) => resultRefusals(result, audit, today)),
    ],
    () => results,
  );
}

function resultRefusals(result: RecordedResult, audit: Facts['audit'], today: LegalDay): readonly Refusal[] {
  const { unitId, auditedOn, performers, method, summary } = result;
  const path = ['results', unitId];
  const independence = auditorDoesNotAuditOwnWork.judge({ assignments: [{ unitId, performers, operatedBy: audit.plan.find((planned) => planned.unitId === unitId)?.operatedBy ?? [] }] });
  const { fromOn, throughOn } = audit;
  return [
    ...reasonsAgainst(auditedWithinPeriod.judge({ unitId, auditedOn, fromOn, throughOn })),
    ...(auditedOn > today ? [refusal('DAY_IN_THE_FUTURE', { value: auditedOn, today }, { path: [...path, 'auditedOn'] })] : []),
    ...(performers.length === 0 ? [refusal('TEXT_MISSING', {}, { path: [...path, 'performers'] })] : []),
    ...performers.filter((person) => !audit.performers.includes(person)).map((person) => refusal('PERFORMER_NOT_NAMED', { person, objective: unitId }, { clause: internalAuditClauses.report, path: [...path, 'performers'] })),
    ...(independence.kind === 'unsatisfied' ? independence.reasons : []),
    ...textRefusals(method, { path: [...path, 'method'], max: TEXT_MAX }),
    ...textRefusals(summary, { path: [...path, 'summary'], max: TEXT_MAX }),
  ];
}
