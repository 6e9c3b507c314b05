import { byControlNumbers } from '@toroku/domain-audit';
import type { StatedControl, StatementDeclaration, StatementParts } from '@toroku/domain-statement';
import { certificateSchemeWords, printWords, statementBookWords, statementPartWords, statementPrintWords as words } from '@toroku/words';
import { html, type Markup } from '../markup';
import { dayText, definitions, list, prose, say, spanText, table, type PrintedColumn } from '../pieces';
import { htmlOf } from '../printed-document';

/** What stands beside the frozen content: the name of the provider and the labels of the edition's controls. */
export interface DeclarationNames {
  readonly providerName: string;
  readonly labels: ReadonlyMap<string, string>;
}

/** The parts in the order of the criteria (2.2.1 to 2.2.7), then of the registration rules (3.4). */
const TEXTS = ['scopeJa', 'scopeEn', 'companyOverview', 'serviceOverview', 'logicalStructure', 'internalControl', 'populationDefinition', 'subsequentEvents', 'specialNotes', 'capitalTies', 'foreignLaw', 'governingLaw', 'penetrationTests'] as const satisfies readonly (keyof StatementParts)[];

/** 言明書, as it was declared. */
export function statementDeclarationHtml(declaration: StatementDeclaration, { providerName, labels }: DeclarationNames): string {
  const { id, content, contentDigest, declaredOn } = declaration;
  const { parts } = content;
  // Content is frozen in an order of its own; people read by the numbers of the catalogue.
  const controls = [...content.controls].sort((a, b) => byControlNumbers(a.controlId, b.controlId));
  return htmlOf({
    title: words.title,
    subject: content.serviceNameJa,
    about: definitions([
      [printWords.service, content.serviceNameJa],
      [printWords.serviceEn, english(content.serviceNameEn)],
      [printWords.provider, providerName],
      [printWords.period, spanText(content.periodStartOn, content.periodEndOn)],
      [printWords.edition, content.editionId],
      [printWords.rules, content.ruleSetId],
      [words.declaredOn, dayText(declaredOn)],
      [words.circulation, words.restricted.ja],
    ]),
    sections: [
      { title: words.parts.ja, body: html`${TEXTS.map((part) => html`<h3>${statementPartWords[part].ja}</h3>\n${part === 'scopeEn' && parts.scopeEn ? html`<div lang="en">${prose(parts.scopeEn)}</div>` : prose(parts[part])}\n`)}<h3>${words.regions.ja}</h3>\n${list(parts.regions)}\n` },
      { title: statementBookWords.services.ja, body: underlying(parts) },
      { title: statementBookWords.certificates.ja, body: certificates(parts) },
      { title: words.controls.ja, body: controlTables(controls, labels) },
      { title: words.changes.ja, body: changes(controls) },
    ],
    proof: { id, digest: contentDigest, hasNames: true },
  });
}

function english(text: string): Markup {
  return html`<span lang="en">${text || printWords.nothing.ja}</span>`;
}

function underlying({ underlyingServices }: StatementParts): Markup {
  return table(statementBookWords.services.ja, underlyingServices, [
    { header: statementBookWords.name, width: 60, cell: ({ name }) => name },
    { header: statementBookWords.registrationNumber, width: 40, cell: ({ registrationNumber }) => registrationNumber || printWords.nothing.ja },
  ]);
}

function certificates(parts: StatementParts): Markup {
  return table(statementBookWords.certificates.ja, parts.certificates, [
    { header: statementBookWords.name, width: 60, cell: ({ name }) => name },
    { header: statementBookWords.scheme, width: 30, cell: ({ scheme }) => (scheme ? certificateSchemeWords[scheme].ja : '') },
    { header: statementBookWords.validThroughOn, width: 40, cell: ({ validThroughOn }) => dayText(validThroughOn) },
  ]);
}

/** One table a chapter, so that the outline of the PDF leads into the controls. */
function controlTables(controls: readonly StatedControl[], labels: ReadonlyMap<string, string>): Markup {
  const chapters = new Map<string, StatedControl[]>();
  for (const control of controls) {
    const chapter = chapterOf(control.controlId);
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), control]);
  }
  const columns: readonly PrintedColumn<StatedControl>[] = [
    { header: statementBookWords.controlId, width: 14, cell: ({ controlId }) => controlId },
    { header: printWords.label, width: 34, cell: ({ controlId }) => labels.get(controlId) ?? '' },
    { header: statementBookWords.selected, width: 10, cell: selection },
    { header: words.design, width: 42, cell: designOf },
  ];
  const count = { count: controls.length, selected: controls.filter(({ selected }) => selected === true).length, excluded: controls.filter(({ selected }) => selected === false).length };
  return html`<p>${say(words.controlsLead, count)}</p>\n${[...chapters].map(([chapter, rows]) => html`<h3>${say(words.chapter, { chapter })}</h3>\n${table(say(words.chapter, { chapter }), rows, columns)}`)}`;
}

function selection({ selected }: StatedControl): string {
  if (selected === null) return words.undecided.ja;
  return selected ? statementBookWords.yes.ja : statementBookWords.no.ja;
}

function designOf({ individualControls, reasonNotSelected }: StatedControl): Markup | string {
  if (individualControls.length > 1) return list(individualControls);
  return individualControls[0] ?? (reasonNotSelected || printWords.nothing.ja);
}

function changes(controls: readonly StatedControl[]): Markup {
  const rows = controls.flatMap((control) => control.changes.map((change) => ({ ...change, controlId: control.controlId })));
  return table(words.changes.ja, rows, [
    { header: statementBookWords.controlId, width: 16, cell: ({ controlId }) => controlId },
    { header: statementBookWords.changedOn, width: 20, cell: ({ changedOn }) => dayText(changedOn) },
    { header: statementBookWords.before, width: 32, cell: ({ before }) => before || printWords.nothing.ja },
    { header: statementBookWords.after, width: 32, cell: ({ after }) => after || printWords.nothing.ja },
  ]);
}

function chapterOf(controlId: string): string {
  return controlId.split('.')[0] ?? controlId;
}
