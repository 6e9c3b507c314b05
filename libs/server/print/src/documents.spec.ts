/** @jest-environment jsdom */
import axe from 'axe-core';
import { emptyParts } from '@toroku/domain-statement';
import { auditReportHtml } from './documents/audit-report';
import { form23Html } from './documents/form-2-3';
import { statementDeclarationHtml } from './documents/statement-declaration';
import { TEMPLATE_VERSION } from './printed-document';
import { declarationOf, form23Of, reportOf } from './spec/frozen';

const labels = new Map([['5.1.1.1', '方針を定める <b>']]);
const names = { serviceName: '青空ストレージ', providerName: '株式会社青空', auditBodyName: '暁監査法人', labels };
const declared = (...of: Parameters<typeof declarationOf>): string => statementDeclarationHtml(declarationOf(...of), { providerName: '株式会社青空', labels });

const DOCUMENTS: readonly (readonly [string, () => string])[] = [
  ['a declared statement', () => declared(40)],
  ['a declared statement in which nothing is written', () => declared(0, { parts: emptyParts })],
  ['an audit report', () => auditReportHtml(reportOf(30), names)],
  ['an audit report of a time without samples, with an opinion', () => auditReportHtml(reportOf(3, { opinion: '一段落目\n\n二段落目', content: { ...reportOf(3).content, samples: undefined as never, findings: [], representation: null } }), names)],
  ['a form 2-3', () => form23Html(form23Of())],
  ['a form 2-3 without findings', () => form23Html(form23Of({ findings: [], results: [] }))],
];

describe.each(DOCUMENTS)('%s', (_, make) => {
  const parsed = (): Document => new DOMParser().parseFromString(make(), 'text/html');

  it('is the same bytes from the same content', () => expect(make()).toBe(make()));

  it('has its language, one first heading, and no level of headings left out', () => {
    const { documentElement, title, querySelectorAll } = parsed();
    const levels = [...querySelectorAll.call(documentElement.ownerDocument, 'h1,h2,h3,h4,h5,h6')].map(({ tagName }) => Number(tagName[1]));
    expect([documentElement.lang, title.length > 0, levels[0], levels.filter((level) => level === 1).length]).toEqual(['ja', true, 1, 1]);
    expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });

  it('captions every table, gives every heading cell its scope, and names every row', () => {
    const tables = [...parsed().querySelectorAll('table')];
    expect(tables.filter((table) => !table.caption?.textContent)).toEqual([]);
    expect(tables.flatMap((table) => [...table.querySelectorAll('th:not([scope])')])).toEqual([]);
    expect(tables.flatMap((table) => [...table.querySelectorAll('tbody tr')].filter((row) => !row.querySelector('th[scope=row]')))).toEqual([]);
  });

  it('says in its foot what it can be compared by', () => {
    const foot = parsed().querySelector('footer')?.textContent ?? '';
    expect([foot.includes('ab'.repeat(32)), foot.includes(TEMPLATE_VERSION)]).toEqual([true, true]);
  });

  it('asks for nothing from elsewhere and runs nothing', () => expect(make()).not.toMatch(/<script|<img|<link|https?:|url\(|@import|javascript:/i));

  it('says nothing that a program says', () => expect(parsed().body.textContent).not.toMatch(/undefined|null|\[object|NaN|\{\w+\}/));

  it('has nothing that axe objects to', async () => {
    document.documentElement.innerHTML = parsed().documentElement.innerHTML;
    document.documentElement.lang = parsed().documentElement.lang;
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

const IDS = ['10.1.1', '3.1.1', '9.2.3', '9.2.3.11.PB', '9.2.3.2'];

function mixed(): ReturnType<typeof declarationOf> {
  return declarationOf(0, { controls: IDS.map((controlId) => ({ controlId, selected: true, individualControls: [], reasonNotSelected: '', changes: [] })) });
}

describe('what people wrote', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['"></h1><img src=x onerror=a>', '&quot;&gt;&lt;/h1&gt;&lt;img src=x onerror=a&gt;'],
    ["a & b 'c'", 'a &amp; b &#39;c&#39;'],
    ['一\u0000二\ud800三', '一\ufffd二\ufffd三'],
    ['吉𠮷', '吉𠮷'],
    ['$& $1 </head>', '$&amp; $1 &lt;/head&gt;'],
  ])('%j stands as text', (written, text) => {
    expect(declared(0, { serviceNameJa: written, parts: { ...emptyParts, scopeJa: written } }).split(text)).toHaveLength(4);
    expect(form23Html(form23Of({ organisation: written }))).toContain(text);
    expect(auditReportHtml(reportOf(1, { opinion: written }), names)).toContain(text);
  });

  it('labels of the catalogue are escaped too', () => expect(declared(3)).toContain('方針を定める &lt;b&gt;'));

  it('paragraphs and line ends stay', () => expect(declared(1)).toContain('<p>青空ストレージの全機能<br>東京の利用者向け</p><p>附属の管理画面</p>'));

  it('days are given in both calendars', () => expect(declared(1)).toContain('2022-11-10（令和4年11月10日）'));

  it.each([['a statement', (): string => statementDeclarationHtml(mixed(), { providerName: '', labels })], ['a report', (): string => auditReportHtml({ ...reportOf(0), content: { ...reportOf(0).content, samples: [], findings: [], controls: IDS.map((controlId) => ({ ...reportOf(1).content.controls[0]!, controlId })) } }, names)]])('the controls of %s stand in the order of the catalogue, however they were frozen', (_, make) => {
    const parsed = new DOMParser().parseFromString(make(), 'text/html');
    const rows = [...parsed.querySelectorAll('tbody th')].map(({ textContent }) => textContent ?? '').filter((text) => IDS.includes(text));
    expect(rows).toEqual(['3.1.1', '9.2.3', '9.2.3.2', '9.2.3.11.PB', '10.1.1']);
  });

  it('every control is a row under its chapter', () => {
    const parsed = new DOMParser().parseFromString(declared(1_159), 'text/html');
    const tables = [...parsed.querySelectorAll('table')].filter(({ caption }) => /章の管理策$/.test(caption?.textContent ?? ''));
    expect([tables.length, tables.reduce((sum, table) => sum + (table.tBodies[0]?.rows.length ?? 0), 0)]).toEqual([14, 1_159]);
  });
});
