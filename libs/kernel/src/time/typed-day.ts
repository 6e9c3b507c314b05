import { firstDayOf, type Era } from './era';
import { parseLegalDay, type LegalDay } from './legal-day';

const ERAS: Readonly<Record<string, Era>> = {
  明治: 'meiji', 明: 'meiji', M: 'meiji',
  大正: 'taisho', 大: 'taisho', T: 'taisho',
  昭和: 'showa', 昭: 'showa', S: 'showa',
  平成: 'heisei', 平: 'heisei', H: 'heisei',
  令和: 'reiwa', 令: 'reiwa', R: 'reiwa',
};
const WESTERN = /^(?:西暦)?(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;
const UNBROKEN = /^(\d{4})(\d{2})(\d{2})$/;
const OF_ERA = /^(明治|大正|昭和|平成|令和|[明大昭平令MTSHR])(元|\d{1,2})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;

/**
 * Reads a day as people type it: 2026-04-01, 2026/4/1, 2026年4月1日, 令和8年4月1日, R8.4.1, in full-width or
 * half-width, with or without the day of the week. Answers null where no existing day is named. A day after the
 * end of the era that was typed is understood too: papers printed early carry such days (平成31年6月1日).
 */
export function readTypedDay(text: string): LegalDay | null {
  const plain = plainly(text);
  const western = WESTERN.exec(plain) ?? UNBROKEN.exec(plain);
  if (western) return joined(western[1], western[2], western[3]);
  const ofEra = OF_ERA.exec(plain);
  const era = ERAS[ofEra?.[1] ?? ''];
  if (!ofEra || !era) return null;
  const firstOn = firstDayOf(era);
  const year = Number(firstOn.slice(0, 4)) + (ofEra[2] === '元' ? 1 : Number(ofEra[2])) - 1;
  const named = joined(String(year), ofEra[3], ofEra[4]);
  return named !== null && named >= firstOn ? named : null;
}

/** Half-width, without spaces, one kind of dash, without the day of the week. */
function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015\u2212\u30fc]/g, '-')
    .replace(/\([日月火水木金土]\)$/, '');
}

function joined(year = '', month = '', date = ''): LegalDay | null {
  return parseLegalDay(`${year.padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}
