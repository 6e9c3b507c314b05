import { applicationIsInJapanese } from './application-is-in-japanese';

describe('LIU rules 7.10 — 申請書類は日本語 (S-010)', () => {
  it.each(['日本法', 'カタカナ', 'ひらがな', 'SaaSです', ''])('is satisfied by %p', (text) => {
    expect(applicationIsInJapanese.judge({ texts: [{ path: ['x'], text }] })).toEqual({ kind: 'satisfied' });
  });

  it('names each text without a Japanese letter', () => {
    const texts = [{ path: ['answer'], text: 'as written' }, { path: ['additionalInformation'], text: 'なし' }];
    expect(applicationIsInJapanese.judge({ texts })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'APPLICATION_NOT_IN_JAPANESE', facts: { field: 'answer' }, clause: { at: '7.10' } }] });
  });
});
