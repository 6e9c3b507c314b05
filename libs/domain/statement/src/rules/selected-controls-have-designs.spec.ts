import { designed, leftOut, rowsOf } from '../spec/samples';
import { selectedControlsHaveDesigns } from './selected-controls-have-designs';

const bare = { ...designed, individualControls: [] };

describe('criteria 2.2.4 (6) — 個別管理策 (S-124)', () => {
  it('is satisfied by one text, also beside a blank one; an objective needs none', () => {
    expect(selectedControlsHaveDesigns.judge(rowsOf({ '9.2.3': bare, '9.2.3.1': { ...designed, individualControls: ['', '定める。'] } }))).toEqual({ kind: 'satisfied' });
  });

  it.each([
    ['no text', []],
    ['blank texts alone', ['', ' 　\n']],
  ])('is not satisfied by %s, in any of the three criteria', (_, individualControls) => {
    const empty = { ...designed, individualControls };
    const verdict = selectedControlsHaveDesigns.judge(rowsOf({ '3.1.2.1': empty, '4.4.1.1': empty, '9.2.3': bare, '9.2.3.1': empty }));
    expect(verdict).toMatchObject({ kind: 'unsatisfied', reasons: ['3.1.2.1', '4.4.1.1', '9.2.3.1'].map((controlId) => ({ code: 'INDIVIDUAL_CONTROL_MISSING', facts: { controlId } })) });
  });

  it('asks nothing of a control that is left out or whose objective is', () => {
    expect(selectedControlsHaveDesigns.judge(rowsOf({ '9.2.2': designed, '9.2.2.1': leftOut, '9.2.3': leftOut, '9.2.3.1': bare }))).toEqual({ kind: 'satisfied' });
  });
});
