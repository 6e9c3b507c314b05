import { papersAreInJapanese } from './papers-are-in-japanese';

const judge = (text: string) => papersAreInJapanese.judge({ texts: [{ path: ['form', 'businessOutline'], text }] });

describe('LIU rules 7.10 — 書類は日本語 (S-010)', () => {
  it.each(['問合せ対応', 'AWS 上の SaaS です', 'カタカナ', ''])('is satisfied by "%s"', (text) => {
    expect(judge(text)).toEqual({ kind: 'satisfied' });
  });

  it.each(['Chat for agencies', '한국어', 'ＡＢＣ'])('is not satisfied by "%s"', (text) => {
    expect(judge(text)).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'PAPER_NOT_IN_JAPANESE', facts: { field: 'form.businessOutline' } }] });
  });
});
