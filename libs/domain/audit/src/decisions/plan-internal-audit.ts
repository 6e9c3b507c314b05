import { doneUnless, outOfState, refusal, reasonsAgainst, textRefusals, type Decision, type Refusal } from '@toroku/kernel';
import type { InternalAudit } from '../internal-audit';
import { internalAuditClauses } from '../internal-audit-clauses';
import { internalAuditLifecycle } from '../internal-audit-lifecycle';
import { auditedUnitIsImplemented } from '../rules/audited-unit-is-implemented';
import { auditorDoesNotAuditOwnWork } from '../rules/auditor-does-not-audit-own-work';

/** What the provider decides about its internal audit. */
export type InternalAuditPlan = Pick<InternalAudit, 'organisation' | 'responsiblePerson' | 'performers' | 'method' | 'plan'>;

/** The same as it is asked for: without a plan of its own, the plan stays as it is (at first, as proposed). */
export type AskedPlan = Omit<InternalAuditPlan, 'plan'> & { readonly plan: InternalAuditPlan['plan'] | null };

interface Facts {
  readonly audit: Pick<InternalAudit, 'state' | 'year' | 'plan'>;
  /** The implemented units; null while the statement does not tell. */
  readonly implemented: readonly string[] | null;
  readonly internalAuditCycleYears: number;
}

/** The longest list of performers, and the longest texts, in UTF-16 code units (platform's choice). */
const PERFORMERS_MAX = 100;
const TEXT_MAX = 10_000;

/** The provider sets organisation, performers, method and the plan for three years; all may stay incomplete until the report (S-164). */
export function planInternalAudit(asked: AskedPlan, { audit, implemented, internalAuditCycleYears }: Facts): Decision<InternalAuditPlan> {
  const plan: InternalAuditPlan = { ...asked, plan: asked.plan ?? audit.plan };
  const { organisation, responsiblePerson, performers, method } = plan;
  const independence = auditorDoesNotAuditOwnWork.judge({ assignments: plan.plan });
  return doneUnless(
    [
      outOfState(internalAuditLifecycle, audit.state, 'planInternalAudit'),
      ...Object.entries({ organisation, responsiblePerson, method }).flatMap(([field, text]) => textRefusals(text, { path: [field], min: 0, max: TEXT_MAX })),
      performers.length > PERFORMERS_MAX ? refusal('TOO_MANY_ITEMS', { count: performers.length, max: PERFORMERS_MAX }, { path: ['performers'] }) : null,
      ...planRefusals(plan.plan, audit.year, internalAuditCycleYears),
      ...(implemented === null ? [] : reasonsAgainst(auditedUnitIsImplemented.judge({ unitIds: plan.plan.map(({ unitId }) => unitId), implemented }))),
      ...(independence.kind === 'unsatisfied' ? independence.reasons : []),
      ...unnamedPerformers(plan),
    ],
    () => ({ organisation, responsiblePerson, performers, method, plan: plan.plan }),
  );
}

function planRefusals(plan: InternalAuditPlan['plan'], year: number, cycleYears: number): readonly Refusal[] {
  const max = year + cycleYears - 1;
  const seen = new Set<string>();
  return plan.flatMap((planned) => {
    const { unitId } = planned;
    const twice = seen.has(unitId);
    seen.add(unitId);
    return [
      ...(twice ? [refusal('OBJECTIVE_NAMED_TWICE', { objective: unitId }, { clause: internalAuditClauses.minimum, path: ['plan', unitId] })] : []),
      ...(planned.year < year || planned.year > max ? [refusal('NUMBER_OUT_OF_RANGE', { value: planned.year, min: year, max }, { path: ['plan', unitId, 'year'] })] : []),
    ];
  });
}

/** Whoever audits a unit is among the performers that the form names. */
function unnamedPerformers({ performers, plan }: InternalAuditPlan): readonly Refusal[] {
  return plan.flatMap(({ unitId, performers: those }) => those.filter((person) => !performers.includes(person)).map((person) => refusal('PERFORMER_NOT_NAMED', { person, objective: unitId }, { clause: internalAuditClauses.report, path: ['plan', unitId, 'performers'] })));
}
