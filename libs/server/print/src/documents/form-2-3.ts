import type { Form23, InternalAuditReport } from '@toroku/domain-audit';
import { auditReportPrintWords, findingSeverityWords, findingStateWords, form23PrintWords as words, internalAuditUnitWords, printWords } from '@toroku/words';
import { html, type Markup } from '../markup';
import { dayText, definitions, prose, say, spanText, table, wordOf } from '../pieces';
import { htmlOf } from '../printed-document';

/** 様式2-3 内部監査に係る報告書 with its annex, as it was reported. */
export function form23Html({ id, content, digest }: Omit<InternalAuditReport, 'content'> & { readonly content: Form23 }): string {
  const { findings, results, plan } = content;
  const numbers = new Map(findings.map((finding, at) => [finding.id, at + 1]));
  return htmlOf({
    title: words.title,
    subject: content.serviceNameJa,
    about: definitions([
      [printWords.service, content.serviceNameJa],
      [printWords.serviceEn, html`<span lang="en">${content.serviceNameEn || printWords.nothing.ja}</span>`],
      [printWords.provider, content.providerNameJa],
      [words.year, say(auditReportPrintWords.yearOf, { year: content.year })],
      [printWords.period, spanText(content.fromOn, content.throughOn)],
      [words.unit, wordOf(internalAuditUnitWords, content.unit)],
      [printWords.rules, content.ruleSetId],
      [words.reportedOn, dayText(content.reportedOn)],
    ]),
    sections: [
      {
        title: words.arrangement.ja,
        body: definitions([
          [words.organisation, content.organisation],
          [words.responsiblePerson, content.responsiblePerson],
          [words.performers, content.performers.join('\n')],
          [words.method, content.method],
        ]),
      },
      {
        title: words.plan.ja,
        body: table(words.plan.ja, plan, [
          { header: words.year, width: 16, cell: ({ year }) => say(auditReportPrintWords.yearOf, { year }) },
          { header: words.units, width: 84, cell: ({ unitIds }) => unitIds.join(', ') },
        ]),
      },
      { title: words.results.ja, body: resultTable(results, numbers) },
      { title: words.findings.ja, body: findings.length === 0 ? html`<p>${words.noFindings.ja}</p>\n` : html`${findings.map((finding, at) => findingOf(finding, at + 1))}` },
    ],
    proof: { id, digest, hasNames: false },
  });
}

function resultTable(results: Form23['results'], numbers: ReadonlyMap<string, number>): Markup {
  return table(words.results.ja, results, [
    { header: words.unit, width: 10, cell: ({ unitId }) => unitId },
    { header: words.auditedOn, width: 18, cell: ({ auditedOn }) => dayText(auditedOn) },
    { header: words.performers, width: 16, cell: ({ performers }) => performers.join('\n') },
    { header: words.method, width: 18, cell: ({ method }) => method },
    { header: words.summary, width: 24, cell: ({ summary }) => summary },
    { header: words.findings, width: 14, cell: ({ findings }) => findings.map((id) => say(words.findingShort, { number: numbers.get(id) ?? '' })).join('\n') || printWords.nothing.ja },
  ]);
}

function findingOf({ title, controlId, state, raisedOn, repeatOf, description, severity, severityReason, improvementPlan: plan }: Form23['findings'][number], number: number): Markup {
  const improvement = plan && [
    [words.measures, plan.measures] as const,
    [words.improver, plan.responsiblePerson] as const,
    [words.improveByOn, dayText(plan.improveByOn)] as const,
    [words.improvedOn, dayText(plan.improvedOn)] as const,
  ];
  return html`<h3>${say(words.findingNumber, { number, title })}</h3>
${definitions([
  [printWords.control, controlId],
  [words.raisedOn, dayText(raisedOn)],
  [auditReportPrintWords.severity, severity ? wordOf(findingSeverityWords, severity) : ''],
  [words.severityReason, severityReason ?? ''],
  [auditReportPrintWords.state, wordOf(findingStateWords, state)],
  [words.description, prose(description)],
  ...(improvement ?? []),
])}${repeatOf && html`<p>${words.repeat.ja}</p>\n`}`;
}
