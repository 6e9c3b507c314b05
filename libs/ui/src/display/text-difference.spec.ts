import { textDifference } from './text-difference';

const marked = (side: readonly { readonly text: string; readonly isDifferent: boolean }[]): string => side.map(({ text, isDifferent }) => (isDifferent ? `[${text}]` : text)).join('');

describe('the difference of two texts', () => {
  it('is found word by word', () => {
    const { mine, theirs } = textDifference('記録は三年間保存する。', '記録は五年間保存する。');
    expect(marked(mine)).toMatch(/^記録は\[三.*\].*保存する。$/);
    expect(marked(theirs)).toMatch(/^記録は\[五.*\].*保存する。$/);
  });

  it('is nothing for equal texts', () => {
    const { mine, theirs } = textDifference('同じ', '同じ');
    expect([mine, theirs]).toEqual([[{ text: '同じ', isDifferent: false }], [{ text: '同じ', isDifferent: false }]]);
  });

  it('is all of a text where the other is empty', () => {
    expect(marked(textDifference('全部', '').mine)).toBe('[全部]');
    expect(textDifference('全部', '').theirs).toEqual([]);
  });

  it('is found line by line in long texts, and loses nothing', () => {
    const lines = Array.from({ length: 1_500 }, (_, index) => `第${index}条 記録を保存し確認する。\n`);
    const changed = lines.with(700, '第700条 廃止\n');
    const { mine, theirs } = textDifference(lines.join(''), changed.join(''));
    expect(mine.filter(({ isDifferent }) => isDifferent).map(({ text }) => text)).toEqual([lines[700]]);
    expect(theirs.map(({ text }) => text).join('')).toBe(changed.join(''));
  });
});
