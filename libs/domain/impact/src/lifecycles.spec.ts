import { terminalStates, toMermaid, unreachableStates, type Lifecycle } from '@toroku/kernel';
import { impactAssessmentLifecycle, impactLifecycles, preApplicationLifecycle, targetBusinessProposalLifecycle } from './lifecycles';

const all = impactLifecycles as unknown as readonly Lifecycle<string, string, string>[];

describe('the lifecycles of assessment, pre-application and proposal (S-065, S-089, S-090, S-091)', () => {
  it.each(all.map((lifecycle) => [lifecycle.noun, lifecycle] as const))('every state of %s is reached', (_, lifecycle) => {
    expect(unreachableStates(lifecycle)).toEqual([]);
  });

  it.each([
    [impactAssessmentLifecycle, ['CONCLUDED', 'DECLINED', 'WITHDRAWN']],
    [preApplicationLifecycle, ['ELIGIBLE', 'NOT_ELIGIBLE', 'WITHDRAWN']],
    [targetBusinessProposalLifecycle, ['ADOPTED', 'REJECTED']],
  ])('every dead end is meant: nobody holds the ball', (lifecycle, ends) => {
    const table = lifecycle as unknown as Lifecycle<string, string, string>;
    expect(terminalStates(table)).toEqual(ends);
    expect(ends.map((state) => table.states[state]?.awaits)).toEqual(ends.map(() => 'NOBODY'));
  });

  it('a pre-application can be withdrawn in every state before the decision', () => {
    const open = Object.entries(preApplicationLifecycle.states).filter(([, { awaits }]) => awaits !== 'NOBODY');
    expect(open.every(([, { verbs }]) => verbs.withdrawPreApplication?.[0] === 'WITHDRAWN')).toBe(true);
  });

  it('off the list a case waits for its batch between acceptance and review (S-090)', () => {
    const diagram = toMermaid(preApplicationLifecycle);
    expect(diagram).toContain('SUBMITTED --> QUEUED_FOR_BATCH: acceptPreApplication');
    expect(diagram).toContain('QUEUED_FOR_BATCH --> UNDER_REVIEW: beginPreApplicationReview');
    expect(diagram).toContain('SUBMITTED --> RETURNED: returnPreApplication');
  });
});
