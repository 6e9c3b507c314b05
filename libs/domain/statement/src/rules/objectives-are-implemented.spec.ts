import { designed, leftOut, leftOutSilently, rowsOf, undecided } from '../spec/samples';
import { objectivesAreImplemented } from './objectives-are-implemented';

describe('criteria 2.2.4 (3) — 統制目標は原則として全て (S-121, S-122)', () => {
  it.each([
    ['implemented (S-121)', designed],
    ['left out with the reason why it cannot reasonably apply (S-122)', leftOut],
  ])('is satisfied by an objective that is %s', (_, answer) => {
    expect(objectivesAreImplemented.judge(rowsOf({ '9.2.3': answer, '9.2.3.1': null }))).toEqual({ kind: 'satisfied' });
  });

  it.each([
    ['left out with a blank reason', leftOutSilently, 'OBJECTIVE_EXCLUDED_WITHOUT_REASON'],
    ['undecided', undecided, 'OBJECTIVE_UNDECIDED'],
    ['not mentioned', null, 'OBJECTIVE_UNDECIDED'],
  ])('is not satisfied by an objective that is %s', (_, answer, code) => {
    expect(objectivesAreImplemented.judge(rowsOf({ '9.2.3': answer, '8.1.5.P': designed }))).toMatchObject({ kind: 'unsatisfied', reasons: [{ code, facts: { controlId: '9.2.3' } }] });
  });
});
