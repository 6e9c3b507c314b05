import { designed, leftOut, leftOutSilently, rowsOf, undecided } from '../spec/samples';
import { unselectedControlsHaveReasons } from './unselected-controls-have-reasons';

describe('criteria 2.2.4 (5) — 選択しない詳細管理策の理由 (S-124)', () => {
  it('is satisfied by a control that is chosen, or left out with a reason', () => {
    expect(unselectedControlsHaveReasons.judge(rowsOf({ '9.2.3': designed, '9.2.3.1': designed, '9.2.3.2': leftOut }))).toEqual({ kind: 'satisfied' });
  });

  it.each([
    ['left out with a blank reason', leftOutSilently, 'REASON_NOT_SELECTED_MISSING'],
    ['undecided', undecided, 'CONTROL_UNDECIDED'],
    ['not mentioned', null, 'CONTROL_UNDECIDED'],
  ])('is not satisfied by a control that is %s', (_, answer, code) => {
    expect(unselectedControlsHaveReasons.judge(rowsOf({ '9.2.3': designed, '9.2.3.1': answer }))).toMatchObject({ kind: 'unsatisfied', reasons: [{ code, facts: { controlId: '9.2.3.1' } }] });
  });

  it('asks nothing below an objective that is left out (S-122)', () => {
    expect(unselectedControlsHaveReasons.judge(rowsOf({ '9.2.3': leftOut, '9.2.3.1': null, '9.2.3.2': leftOutSilently }))).toEqual({ kind: 'satisfied' });
  });
});
