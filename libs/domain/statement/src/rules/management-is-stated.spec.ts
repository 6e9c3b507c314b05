import { designed, leftOut, rowsOf, undecided } from '../spec/samples';
import { managementIsStated } from './management-is-stated';

describe('criteria 2.2.4 (2) — マネジメント基準は全て (S-120, S-169)', () => {
  it('is satisfied when every management control is stated', () => {
    expect(managementIsStated.judge(rowsOf({ '4.4.1.1': designed, '4.6.2.1': designed, '3.1.2.1': null }))).toEqual({ kind: 'satisfied' });
  });

  it.each([
    ['left out, even with a reason', leftOut],
    ['undecided', undecided],
    ['not mentioned', null],
  ])('is not satisfied when the internal audit and its evidence (4.6.2) are %s (S-169)', (_, answer) => {
    expect(managementIsStated.judge(rowsOf({ '4.4.1.1': designed, '4.6.2.1': answer }))).toMatchObject({
      kind: 'unsatisfied',
      reasons: [{ code: 'MANAGEMENT_CONTROL_NOT_STATED', facts: { controlId: '4.6.2.1' } }],
    });
  });
});
