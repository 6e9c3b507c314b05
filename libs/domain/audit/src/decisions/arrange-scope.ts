import { doneUnless, outOfState, refusal, type Decision, type LegalDay } from '@toroku/kernel';
import type { Engagement } from '../engagement';
import { engagementLifecycle } from '../engagement-lifecycle';
import { placeControls } from '../scope';
import type { EngagementArrangement, ScopeArrangement } from '../scope-arrangement';
import { judgeArrangement } from '../scope-judgement';
import { scopeYearOf, type EngagementPlanFacts } from './plan-engagement';

/** The arrangement to be kept, and what becomes of a plan made before it. */
export interface ArrangedScope {
  readonly patch: Pick<Engagement, 'state' | 'statementDigest' | 'plannedOn'>;
  readonly arrangement: EngagementArrangement;
}

/** Changes in one arrangement (platform's choice: more than any edition has controls). */
const CHANGES_MOST = 1_200;

/**
 * The lead arranges the proposed scope within the rules, before the work begins: controls into another slot of their cycle, controls into this year
 * besides. The arrangement replaces the one before it; what changes nothing is not kept.
 */
export function arrangeScope(
  engagement: Engagement,
  wish: ScopeArrangement,
  { facts, today, actor }: { readonly facts: EngagementPlanFacts; readonly today: LegalDay; readonly actor: { readonly id: string } },
): Decision<ArrangedScope> {
  const count = wish.moves.length + wish.pulls.length;
  const tooMany = count > CHANGES_MOST ? refusal('TOO_MANY_ITEMS', { count, max: CHANGES_MOST }, { path: ['moves'] }) : null;
  const year = scopeYearOf(engagement, { ...facts, arrangement: wish });
  const placed = placeControls(facts.controls, year);
  const { refusals, standing } = judgeArrangement(placed, year);
  return doneUnless([outOfState(engagementLifecycle, engagement.state, 'arrangeScope'), tooMany, ...refusals], () => {
    const proposed = new Map(placed.map(({ control, slot }) => [control.controlId, slot]));
    const moves = standing.moves.filter(({ controlId, slot }) => proposed.get(controlId) !== slot);
    return {
      patch: { state: 'CONTRACTED', statementDigest: null, plannedOn: null },
      arrangement: { id: engagement.id, auditBodyId: engagement.auditBodyId, moves, pulls: standing.pulls, arrangedById: actor.id, arrangedOn: today },
    };
  });
}
