import type { Clause } from './clause';
import { doneUnless, reasonsAgainst } from './decision';
import { refusal } from './refusal';
import { day } from './time/legal-day';
import { defineRule } from './verdict';

const clause: Clause = { source: 'PLATFORM', edition: day('2022-11-01'), at: 'x', confidence: 'H' };
const rule = defineRule('small-enough', clause, (count: number | null) => (count === null ? { missing: ['count'] } : count > 2 ? [{ code: 'TOO_LARGE', facts: { count }, path: ['count'] }, { code: 'ALSO' }] : []));

describe('a rule', () => {
  it('is satisfied, unsatisfied with every reason under its clause, or undetermined with what is missing', () => {
    expect(rule.judge(2)).toEqual({ kind: 'satisfied' });
    expect(rule.judge(3)).toEqual({ kind: 'unsatisfied', reasons: [{ code: 'TOO_LARGE', clause, path: ['count'], facts: { count: 3 } }, { code: 'ALSO', clause, path: [], facts: {} }] });
    expect(rule.judge(null)).toEqual({ kind: 'undetermined', missing: ['count'], clause });
  });
});

describe('a decision', () => {
  it('gives all reasons at once, in order, and asks for no outcome then', () => {
    const outcome = jest.fn();
    const decision = doneUnless([null, refusal('FIRST'), undefined, refusal('SECOND')], outcome);
    expect(decision.kind === 'refused' && decision.refusals.map(({ code }) => code)).toEqual(['FIRST', 'SECOND']);
    expect(outcome).not.toHaveBeenCalled();
  });

  it('is made when there is no reason against it', () => {
    expect(doneUnless([null, undefined], () => 7)).toEqual({ kind: 'done', outcome: 7 });
  });

  it('is refused by a missing fact, with its name and the clause', () => {
    expect(reasonsAgainst(rule.judge(1), rule.judge(null), rule.judge(3)).map(({ code, facts }) => [code, facts])).toEqual([
      ['FACT_MISSING', { missing: ['count'] }],
      ['TOO_LARGE', { count: 3 }],
      ['ALSO', {}],
    ]);
  });
});
