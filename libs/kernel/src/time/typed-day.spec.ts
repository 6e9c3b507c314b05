import fc from 'fast-check';
import { eraDayOf } from './era';
import { addDays, day } from './legal-day';
import { readTypedDay } from './typed-day';

fc.configureGlobal({ seed: 20_221_101 });

const anyDay = fc.integer({ min: 0, max: 55_000 }).map((count) => addDays(day('1873-01-01'), count));
const letters = { meiji: 'M', taisho: 'T', showa: 'S', heisei: 'H', reiwa: 'R' } as const;

describe('a typed day', () => {
  it.each([
    '2026-04-01', '2026/4/1', '2026.4.1', '20260401', '2026年4月1日', '西暦2026年4月1日', '令和8年4月1日', '令8年4月1日', 'R8.4.1', 'r8/4/1', 'R08-04-01',
    '２０２６－０４－０１', '２０２６年４月１日', '令和８年４月１日', 'Ｒ８．４．１', '㋿8年4月1日', ' 2026 年 4 月 1 日 ', '令和8年4月1日（水）', '2026ー4ー1',
  ])('is understood from %j', (text) => {
    expect(readTypedDay(text)).toBe('2026-04-01');
  });

  it.each([
    ['令和元年5月1日', '2019-05-01'],
    ['R1.5.1', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['平成31年6月1日', '2019-06-01'],
    ['昭和64年1月7日', '1989-01-07'],
    ['S50/3/1', '1975-03-01'],
    ['大正15年12月24日', '1926-12-24'],
    ['明治45年7月29日', '1912-07-29'],
  ])('of an era, %s, is %s', (text, on) => {
    expect(readTypedDay(text)).toBe(on);
  });

  it.each(['', '来週', '2026-02-29', '2026-13-01', '2026/4', '4/1', '26-4-1', '令和元年4月30日', '令和0年4月1日', 'X8.4.1', '令和8年2月30日', '2026-04-01T00:00:00Z'])('is not read from %j', (text) => {
    expect(readTypedDay(text)).toBeNull();
  });
});

describe('the Japanese calendar', () => {
  const asIntl = new Intl.DateTimeFormat('en-u-ca-japanese', { era: 'long', year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

  it('counts eras and years as Intl does', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const parts = Object.fromEntries(asIntl.formatToParts(new Date(`${on}T00:00:00Z`)).map(({ type, value }) => [type, value]));
        const counted = eraDayOf(on);
        expect([counted?.era, counted?.year, counted?.month, counted?.date].map(String)).toEqual([plain(parts['era'] ?? ''), parts['year'] ?? parts['relatedYear'], parts['month'], parts['day']].map(String));
      }),
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const counted = eraDayOf(on)!;
        expect(readTypedDay(`${letters[counted.era]}${counted.year}.${counted.month}.${counted.date}`)).toBe(on);
      }),
    );
  });

  it('does not reach before Meiji', () => {
    expect(eraDayOf(day('1868-01-01'))).toBeNull();
  });
});
