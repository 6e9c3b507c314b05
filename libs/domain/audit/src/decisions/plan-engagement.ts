import { doneUnless, outOfState, refusal, type Decision, type LegalDay } from '@toroku/kernel';
import type { AuditedStatement } from '../audited-statement';
import type { Engagement } from '../engagement';
import { reportDueOn } from '../engagement-check';
import { engagementLifecycle } from '../engagement-lifecycle';
import type { EngagementNumbers } from '../engagement-parameters';
import type { EngagementRefusalCode } from '../engagement-refusals';
import { scopeOf, type ScopeControl, type ScopeRow, type ScopeYear } from '../scope';
import type { ScopeArrangement } from '../scope-arrangement';
import type { ScopeRules } from '../scope-rules';

export interface EngagementPlanFacts {
  readonly statement: AuditedStatement;
  /** Every detailed control of the statement's edition. */
  readonly controls: readonly ScopeControl[];
  readonly slots: Readonly<Record<string, number>>;
  readonly rules: ScopeRules;
  /** What the audit body changed about the proposed scope. What the rules no longer allow of it, because the statement has changed since, is left aside. */
  readonly arrangement: ScopeArrangement;
  readonly numbers: Pick<EngagementNumbers, 'auditReportMonths'>;
}

/** Which audit it is, as the scope sees it. */
export function scopeYearOf({ kind, year, askedControlIds }: Engagement, { slots, rules, arrangement }: Pick<EngagementPlanFacts, 'slots' | 'rules' | 'arrangement'>): ScopeYear {
  return { rules, arrangement, year, kept: new Map(Object.entries(slots)), asked: kind === 'ADDITIONAL_AUDIT' ? askedControlIds : null };
}

/** The plan: the scope, frozen, and the words of the statement it was made for. */
export interface EngagementPlan {
  readonly patch: Pick<Engagement, 'state' | 'statementDigest' | 'plannedOn' | 'periodStartOn' | 'periodEndOn' | 'reportDueOn' | 'representationSignedOn'>;
  readonly scope: readonly ScopeRow[];
}

/**
 * The lead plans the work: what is in this year's audit follows from the declared statement (S-134, S-135) and what the
 * body arranged within the rules. Planning anew keeps the results.
 */
export function planEngagement(engagement: Engagement, facts: EngagementPlanFacts, { today }: { readonly today: LegalDay }): Decision<EngagementPlan> {
  const { state, askedControlIds } = engagement;
  const { statement, controls, numbers } = facts;
  const stated = new Set(controls.filter(({ isStated }) => isStated).map(({ controlId }) => controlId));
  const unstated = askedControlIds.filter((id) => !stated.has(id));
  return doneUnless(
    [
      outOfState(engagementLifecycle, state, 'planEngagement'),
      statement.state === 'DECLARED' ? null : refusal<EngagementRefusalCode>('AUDITED_STATEMENT_NOT_DECLARED'),
      unstated.length === 0 ? null : refusal<EngagementRefusalCode>('CONTROL_NOT_STATED', { controls: unstated }),
    ],
    () => ({
      patch: {
        state: replannedState(engagement),
        statementDigest: statement.contentDigest,
        plannedOn: today,
        periodStartOn: statement.periodStartOn,
        periodEndOn: statement.periodEndOn,
        reportDueOn: reportDueOn(statement.periodEndOn, numbers),
        representationSignedOn: null,
      },
      scope: scopeOf(controls, scopeYearOf(engagement, facts)),
    }),
  );
}

/** A plan does not undo begun work, but it does undo a representation, which was given for other words. */
function replannedState({ state }: Engagement): Engagement['state'] {
  if (state === 'CONTRACTED') return 'PLANNED';
  return state === 'REPRESENTATION_SIGNED' ? 'OPERATIONAL_ASSESSMENT' : state;
}
