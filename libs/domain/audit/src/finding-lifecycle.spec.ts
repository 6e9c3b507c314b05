import { day, terminalStates, unreachableStates, verbsIn } from '@toroku/kernel';
import { findingStates, isOverdue } from './finding';
import { findingLifecycle, findingVerbs } from './finding-lifecycle';
import { internalAuditLifecycle, workingPapersLifecycle } from './internal-audit-lifecycle';
import { workingPapersState } from './working-papers';

describe('the lifecycle of a finding', () => {
  it('is this table', () => {
    expect(findingStates.map((state) => [state, findingLifecycle.states[state].awaits, verbsIn(findingLifecycle, state)])).toEqual([
      ['RAISED', 'AUDITOR', ['classifyFinding', 'reclassifyAsRecommendation']],
      ['CLASSIFIED', 'AUDITOR', ['classifyFinding', 'requireImprovementPlan']],
      ['PLAN_REQUIRED', 'PROVIDER', ['submitImprovementPlan']],
      ['PLAN_SUBMITTED', 'AUDITOR', ['acceptImprovementPlan', 'returnImprovementPlan']],
      ['PLAN_ACCEPTED', 'PROVIDER', ['beginImprovement']],
      ['IMPROVING', 'PROVIDER', ['reportImprovement']],
      ['IMPROVED', 'AUDITOR', ['verifyImprovement']],
      ['VERIFIED', 'AUDITOR', ['closeFinding']],
      ['CLOSED', 'NOBODY', []],
      ['RECOMMENDATION', 'NOBODY', []],
    ]);
  });

  it('reaches every state, uses every verb, and ends only where nobody is awaited', () => {
    expect(unreachableStates(findingLifecycle)).toEqual([]);
    expect(terminalStates(findingLifecycle)).toEqual(['CLOSED', 'RECOMMENDATION']);
    expect(new Set(findingStates.flatMap((state) => verbsIn(findingLifecycle, state)))).toEqual(new Set(findingVerbs));
  });
});

describe('the lifecycles of an internal audit and of a request for working papers', () => {
  it('reach every state', () => {
    expect([...unreachableStates(internalAuditLifecycle), ...unreachableStates(workingPapersLifecycle)]).toEqual([]);
  });

  it('a request stands as the papers beside it tell (S-167)', () => {
    expect(workingPapersState(null)).toBe('REQUESTED');
    expect(workingPapersState({ id: '', internalAuditId: '', providerId: '', content: '', reference: '', providedOn: day('2023-01-01') })).toBe('PROVIDED');
  });
});

describe('an improvement that is overdue', () => {
  const plan = { improveByOn: day('2023-03-15') };

  it.each([
    ['2023-03-14', false],
    ['2023-03-15', false],
    ['2023-03-16', true],
  ])('as of %s: %s, the last day itself is in time', (today, overdue) => {
    expect(isOverdue({ state: 'IMPROVING' }, plan, day(today))).toBe(overdue);
  });

  it.each(findingStates.map((state) => [state, state === 'PLAN_ACCEPTED' || state === 'IMPROVING'] as const))('in %s: %s', (state, overdue) => {
    expect(isOverdue({ state }, plan, day('2024-01-01'))).toBe(overdue);
  });

  it('needs a plan', () => {
    expect(isOverdue({ state: 'IMPROVING' }, null, day('2024-01-01'))).toBe(false);
  });
});
