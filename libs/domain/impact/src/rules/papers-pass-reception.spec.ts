import { papersPassReception } from './papers-pass-reception';

describe('LIU rules 3.1 — 受理確認 (S-089, S-010)', () => {
  it('is satisfied when all three are confirmed', () => {
    expect(papersPassReception.judge({ checks: { isComplete: true, isInJapanese: true, isByRightMethod: true } })).toEqual({ kind: 'satisfied' });
  });

  it.each([
    [{ isComplete: false, isInJapanese: true, isByRightMethod: true }, ['isComplete']],
    [{ isComplete: true, isInJapanese: false, isByRightMethod: false }, ['isInJapanese', 'isByRightMethod']],
  ])('names what failed: %j', (checks, failed) => {
    expect(papersPassReception.judge({ checks })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'RECEPTION_CHECK_NOT_PASSED', facts: { failed } }] });
  });
});
