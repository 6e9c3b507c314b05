import { designed, leftOut, rowsOf, undecided } from '../spec/samples';
import { governanceIsStated } from './governance-is-stated';

describe('criteria 2.2.4 (1) — ガバナンス基準は全て (S-120)', () => {
  it('is satisfied when every governance control is stated, whatever is said of the others', () => {
    expect(governanceIsStated.judge(rowsOf({ '3.1.2.1': designed, '4.4.1.1': null, '9.2.3': null }))).toEqual({ kind: 'satisfied' });
  });

  it.each([
    ['left out, even with a reason', leftOut],
    ['undecided', undecided],
    ['not mentioned', null],
  ])('is not satisfied by a control that is %s', (_, answer) => {
    expect(governanceIsStated.judge(rowsOf({ '3.1.2.1': designed, '3.1.2.2': answer }))).toMatchObject({
      kind: 'unsatisfied',
      reasons: [{ code: 'GOVERNANCE_CONTROL_NOT_STATED', facts: { controlId: '3.1.2.2' }, clause: { at: '2.2.4 (1)' } }],
    });
  });
});
