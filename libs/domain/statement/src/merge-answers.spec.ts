import { day } from '@toroku/kernel';
import fc from 'fast-check';
import { answerFields, mergeAnswers } from './merge-answers';
import type { StatedControl } from './statement';

const base: StatedControl = { controlId: '9.2.3.1', selected: null, individualControls: ['元の文'], reasonNotSelected: '', changes: [] };
const merge = (mine: Partial<StatedControl>, theirs: Partial<StatedControl>) => mergeAnswers({ said: [{ ...base, ...mine }], seen: [base], standing: [{ ...base, ...theirs }] });

describe('two people at one control', () => {
  it.each([
    ['what only I changed is taken', { selected: true }, {}, { selected: true }],
    ['what only they changed stays', {}, { reasonNotSelected: '理由' }, { reasonNotSelected: '理由' }],
    ['different fields are both kept', { selected: false }, { reasonNotSelected: '理由' }, { selected: false, reasonNotSelected: '理由' }],
    ['the same change twice is one', { selected: true }, { selected: true }, { selected: true }],
  ])('%s', (_, mine, theirs, expected) => {
    expect(merge(mine, theirs)).toEqual({ answers: [{ ...base, ...expected }], clashes: [] });
  });

  it('one field that both changed clashes and is named', () => {
    expect(merge({ individualControls: ['私'], selected: true }, { individualControls: ['相手'] }).clashes).toMatchObject([{ code: 'CONTROL_CHANGED_MEANWHILE', path: ['control', '9.2.3.1', 'individualControls'] }]);
  });

  it('a control that nobody had answered is answered from nothing', () => {
    expect(mergeAnswers({ said: [{ ...base, selected: true }], seen: [], standing: [] })).toEqual({ answers: [{ ...base, selected: true }], clashes: [] });
  });

  const answer = fc.record({ controlId: fc.constant('9.2.3.1'), selected: fc.constantFrom(true, false, null), individualControls: fc.array(fc.string({ maxLength: 2 }), { maxLength: 2 }), reasonNotSelected: fc.constantFrom('', 'a', 'b'), changes: fc.constantFrom([], [{ before: 'a', after: 'b', changedOn: day('2022-04-01') }]) });

  it('lose nothing, whatever each wrote: every field ends as the one who changed it wrote it, or clashes', () => {
    fc.assert(
      fc.property(answer, answer, answer, (seen, mine, theirs) => {
        const { answers, clashes } = mergeAnswers({ said: [mine], seen: [seen], standing: [theirs] });
        const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
        for (const field of answerFields) {
          const [iDid, theyDid] = [!same(mine[field], seen[field]), !same(theirs[field], seen[field])];
          if (iDid && theyDid && !same(mine[field], theirs[field])) expect(clashes.map(({ path }) => path[2])).toContain(field);
          else expect(answers[0]?.[field]).toEqual(iDid ? mine[field] : theirs[field]);
        }
      }),
      { seed: 20_221_101, numRuns: 500 },
    );
  });
});
