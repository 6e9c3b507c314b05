import { day } from '@toroku/kernel';
import type { Engagement } from '../engagement';
import { liuScopeRules } from '../scope-rule-sets';
import type { ScopeControl } from '../scope';
import { noArrangement } from '../scope-arrangement';
import { arrangeScope } from './arrange-scope';
import { firstStep } from './propose-engagement';
import { planEngagement, type EngagementPlanFacts } from './plan-engagement';

const today = day('2022-11-10');
const statement = { id: 's', serviceId: 'v', providerId: 'csp', state: 'DECLARED' as const, periodStartOn: day('2022-01-01'), periodEndOn: day('2022-12-31'), contentDigest: 'd' };
const engagement = (facts: Partial<Engagement> = {}): Engagement => ({
  id: 'e',
  ...firstStep({ statement, auditBodyId: 'body', listings: [], isUnderWay: false, yearsIssued: 0, ruleSetId: 'LIU-2022-11', numbers: { auditReportMonths: 3 } }, today),
  state: 'CONTRACTED',
  leadId: 'lead',
  ...facts,
});
const control = (controlId: string): ScopeControl => ({ controlId, objective: '9.2.3', tier: 'CONTROLS', liuAreas: [1], isMandatory: false, isStated: true, isChanged: false, sortKey: controlId });
const facts: EngagementPlanFacts = { statement, controls: ['9.2.3.1', '9.2.3.2', '9.2.3.3'].map(control), slots: {}, rules: liuScopeRules({ auditCycleYears: 3, auditAreas: [1] }), arrangement: noArrangement, numbers: { auditReportMonths: 3 } };
const asked = { facts, today, actor: { id: 'lead' } };
const wish = { moves: [{ controlId: '9.2.3.1', slot: 0 }, { controlId: '9.2.3.2', slot: 2 }], pulls: [{ controlId: '9.2.3.3', reason: '重大な障害' }] };

describe('arranging the scope', () => {
  it('keeps who arranged what and when, without what changes nothing', () => {
    expect(arrangeScope(engagement(), wish, asked)).toEqual({
      kind: 'done',
      outcome: {
        patch: { state: 'CONTRACTED', statementDigest: null, plannedOn: null },
        arrangement: { id: 'e', auditBodyId: 'body', moves: [{ controlId: '9.2.3.2', slot: 2 }], pulls: wish.pulls, arrangedById: 'lead', arrangedOn: today },
      },
    });
  });

  it('drops a plan made before it', () => {
    expect(arrangeScope(engagement({ state: 'PLANNED', plannedOn: today, statementDigest: 'd' }), wish, asked)).toMatchObject({ outcome: { patch: { state: 'CONTRACTED', plannedOn: null, statementDigest: null } } });
  });

  it.each(['PROPOSED', 'DESIGN_ASSESSMENT', 'OPERATIONAL_ASSESSMENT', 'REPRESENTATION_SIGNED', 'REPORT_ISSUED'] as const)('is refused in %s, with every other reason', (state) => {
    const late = { moves: [{ controlId: '9.2.3.1', slot: 7 }], pulls: [{ controlId: '9.9.9.9', reason: '' }] };
    expect(arrangeScope(engagement({ state }), late, asked)).toMatchObject({ refusals: [{ code: 'NOT_NOW' }, { code: 'SCOPE_SLOT_NOT_IN_CYCLE' }, { code: 'CONTROL_NOT_STATED' }, { code: 'TEXT_MISSING', path: ['pulls', '0', 'reason'] }] });
  });

  it('takes no more changes than an edition has controls', () => {
    const moves = Array.from({ length: 1_201 }, () => ({ controlId: '9.2.3.1', slot: 0 }));
    expect(arrangeScope(engagement(), { moves, pulls: [] }, asked)).toMatchObject({ refusals: [{ code: 'TOO_MANY_ITEMS' }, { code: 'SCOPE_CONTROLS_TWICE' }] });
  });

  it('is what the plan is made of', () => {
    const decision = planEngagement(engagement(), { ...facts, arrangement: wish }, { today });
    expect(decision).toMatchObject({
      outcome: { scope: [{ reason: 'AREA_THIS_YEAR', slot: 0 }, { reason: 'AREA_DESIGN_FIRST_YEAR', slot: 2 }, { reason: 'PULLED', slot: 2, depth: 'DESIGN_AND_OPERATION' }] },
    });
  });

  it('does not hold up a plan when the statement has changed since: what no longer fits is left aside', () => {
    const changed = { ...facts, controls: facts.controls.map((one) => ({ ...one, isStated: one.controlId !== '9.2.3.3' })), arrangement: wish };
    expect(planEngagement(engagement(), changed, { today })).toMatchObject({ kind: 'done', outcome: { scope: [{ slot: 0 }, { slot: 2 }, { reason: 'NOT_STATED', depth: 'NONE' }] } });
  });
});
