import { applicationIsInJapanese } from './application-is-in-japanese';

describe('LIU rules 7.10 — 申請書類は日本語 (S-010)', () => {
  it.each(['日本法', 'カタカナ', 'ひらがな', 'SaaSです', ''])('is satisfied by %p', (text) => {
    expect(applicationIsInJapanese.judge({ texts: [{ path: ['x'], text }] })).toEqual({ kind: 'satisfied' });
  });

  it('names each text without a Japanese letter', () => {
    const texts = [{ path: ['foreignLaw', 'court'], text: 'Tokyo District Court' }, { path: ['additionalInformation'], text: 'なし' }];
    expect(applicationIsInJapanese.judge({ texts })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'APPLICATION_NOT_IN_JAPANESE', facts: { field: 'foreignLaw.court' }, clause: { at: '7.10' } }] });
  });
});
