import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { incidentReportKinds } from '@toroku/domain-incident';
import { registerEventKinds } from '@toroku/domain-registration';
import { noticeInWords, noticeWords } from '@toroku/words';

const ROOT = join(process.cwd(), 'libs/server');
/** Codes that are put together from a kind. */
const composed: Readonly<Record<string, readonly string[]>> = {
  'REGISTER_${event.kind}': registerEventKinds.map((kind) => `REGISTER_${kind}`),
  'INCIDENT_${kind}_REPORTED': incidentReportKinds.map((kind) => `INCIDENT_${kind}_REPORTED`),
};

/** Lines of the source in which somebody is told something. */
const tellings = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .flatMap((file) => readFileSync(join(ROOT, file), 'utf8').split('\n'))
  .filter((line) => /\b(work\.notify|tell|notice\??)(\(|: )/.test(line));

/** Every code in a line: kinds of organisation, states compared with, and fields are not codes of notices. */
function codesIn(line: string): readonly string[] {
  const told = line.replace(/kindParty\('[A-Z_]+'\)/g, '').replace(/=== '[A-Z_]+'/g, '').replace(/for \(const .*? await /, '');
  const plain = [...told.matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g)].map(([, code]) => code ?? '');
  const templates = [...told.matchAll(/`([A-Z_]*\$\{.*?\}[A-Z_]*)`/g)].flatMap(([, template = '']) => composed[template] ?? [template]);
  return [...plain, ...templates];
}
const codes = new Set(tellings.flatMap(codesIn));

describe('the wording of notices', () => {
  it('is looked for where notices are sent', () => {
    expect(codes.size).toBeGreaterThan(45);
    for (const known of ['QUERY_ASKED', 'REGISTER_SUSPENDED', 'INCIDENT_CONFIRMED_REPORTED', 'IMPROVEMENT_NOT_VERIFIED', 'ENGAGEMENT_WITHDRAWN']) expect(codes).toContain(known);
  });

  it('is there for every code that is sent', () => expect([...codes].filter((code) => !(code in noticeWords))).toEqual([]));

  it.each(Object.entries(noticeWords))('%s is worded in both languages with the same facts', (_, { ja, en }) => {
    const slots = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot).sort();
    expect(ja).toMatch(/[ぁ-ん]/);
    expect(en).toMatch(/^[ -~“”’]+$/);
    expect(slots(en)).toEqual(slots(ja));
  });

  it('tells codes among the facts in words', () => {
    expect(noticeInWords({ code: 'REGISTRATION_DECIDED', facts: { referenceNumber: 'R-1', outcome: 'REFUSED' } }, 'ja')).toBe('登録申請 R-1 の決定：登録しない。');
    expect(noticeInWords({ code: 'INCIDENT_ASSESSED', facts: { seriousness: 'SERIOUS' } }, 'en')).toBe('The incident was judged: Serious.');
  });
});
