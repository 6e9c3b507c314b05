import { papersPassRegistrationReception } from './papers-pass-registration-reception';

describe('LIU rules 7.10 — 受理の確認 (S-010)', () => {
  it('is satisfied by papers that are complete and in Japanese', () => {
    expect(papersPassRegistrationReception.judge({ isComplete: true, isInJapanese: true })).toEqual({ kind: 'satisfied' });
  });

  it('names both shortcomings at once', () => {
    expect(papersPassRegistrationReception.judge({ isComplete: false, isInJapanese: false })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'PAPERS_NOT_COMPLETE' }, { code: 'PAPERS_NOT_ALL_JAPANESE' }] });
  });
});
