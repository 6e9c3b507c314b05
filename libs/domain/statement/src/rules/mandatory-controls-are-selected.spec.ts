import { designed, leftOut, leftOutSilently, rowsOf, undecided } from '../spec/samples';
import { mandatoryControlsAreSelected } from './mandatory-controls-are-selected';

describe('criteria 2.2.4 (4) — B・PB の詳細管理策は全て (S-120, S-122)', () => {
  it('is satisfied when B and PB controls are selected; P and plain controls are left to risk', () => {
    expect(mandatoryControlsAreSelected.judge(rowsOf({ '9.4.2': designed, '9.4.2.2.B': designed, '9.2.3.11.PB': designed, '9.4.2.1': leftOut, '8.1.5.4.P': leftOut }))).toEqual({ kind: 'satisfied' });
  });

  it.each([
    ['left out, even with a reason', leftOut],
    ['undecided', undecided],
    ['not mentioned', null],
  ])('is not satisfied by a control that is %s', (_, answer) => {
    expect(mandatoryControlsAreSelected.judge(rowsOf({ '9.2.3': designed, '9.2.3.11.PB': answer }))).toMatchObject({
      kind: 'unsatisfied',
      reasons: [{ code: 'MANDATORY_CONTROL_NOT_SELECTED', facts: { controlId: '9.2.3.11.PB' } }],
    });
  });

  it('drops with its objective (S-122), also where that objective is a cloud one', () => {
    expect(mandatoryControlsAreSelected.judge(rowsOf({ '9.2.3': leftOut, '9.2.3.11.PB': leftOutSilently, '12.1.5.P': leftOut, '12.1.5.1.PB': null }))).toEqual({ kind: 'satisfied' });
  });

  it('does not drop with another objective', () => {
    expect(mandatoryControlsAreSelected.judge(rowsOf({ '9.2.2': leftOut, '9.2.3': designed, '9.2.3.11.PB': null })).kind).toBe('unsatisfied');
  });
});
