import { byControlNumbers, type AuditReport, type AuditReportContent, type Confirmation, type ReportedControl, type ReportedSample } from '@toroku/domain-audit';
import { assessmentDepthWords, assessmentResultWords, auditReportPrintWords as words, confirmationWords, controlFrequencyWords, engagementKindWords, findingSeverityWords, findingStateWords, printWords, sampleSelectionWords, scopeReasonWords } from '@toroku/words';
import { html, type Markup } from '../markup';
import { dayText, definitions, lines, prose, say, spanText, table, wordOf } from '../pieces';
import { htmlOf } from '../printed-document';

/** What stands beside the frozen content: the names of the parties and the labels of the edition's controls. */
export interface AuditReportNames {
  readonly serviceName: string;
  readonly providerName: string;
  readonly auditBodyName: string;
  readonly labels: ReadonlyMap<string, string>;
}

/** 実施結果報告書, as it was issued. */
export function auditReportHtml(report: AuditReport, names: AuditReportNames): string {
  const { content, opinion, digest, issuedOn } = report;
  const { engagement, controls, findings } = content;
  const assessed = controls.filter(({ depth }) => depth !== 'NONE').sort((a, b) => byControlNumbers(a.controlId, b.controlId));
  return htmlOf({
    title: words.title,
    subject: names.serviceName,
    about: definitions([
      [printWords.service, names.serviceName],
      [printWords.provider, names.providerName],
      [printWords.auditBody, names.auditBodyName],
      [words.kind, wordOf(engagementKindWords, engagement.kind)],
      [words.year, say(words.yearOf, { year: engagement.year })],
      [printWords.period, spanText(engagement.periodStartOn, engagement.periodEndOn)],
      [words.contractedOn, dayText(engagement.contractedOn)],
      [words.issuedOn, dayText(issuedOn)],
      [words.statementDigest, engagement.statementDigest ?? ''],
    ]),
    sections: [
      { title: words.opinion.ja, body: html`${opinion ? prose(opinion) : html`<p>${words.noOpinion.ja}</p>`}\n<p>${words.circulation.ja}</p>\n` },
      { title: words.findings.ja, body: findingTable(findings) },
      { title: words.representation.ja, body: representationOf(content) },
      { title: words.results.ja, body: html`${resultTable(assessed, names.labels)}<p>${say(words.notInScope, { count: controls.length - assessed.length })}</p>\n` },
      { title: words.samples.ja, body: sampleTable(content.samples) },
    ],
    proof: { id: report.id, digest, hasNames: true },
  });
}

function findingTable(findings: AuditReportContent['findings']): Markup {
  return table(words.findings.ja, findings, [
    { header: words.finding, width: 46, cell: ({ title }) => title },
    { header: printWords.control, width: 18, cell: ({ controlId }) => controlId },
    { header: words.severity, width: 16, cell: ({ severity }) => (severity ? wordOf(findingSeverityWords, severity) : printWords.nothing.ja) },
    { header: words.state, width: 20, cell: ({ state }) => wordOf(findingStateWords, state) },
  ]);
}

function representationOf({ representation }: AuditReportContent): Markup {
  if (!representation) return html`<p>${printWords.none.ja}</p>\n`;
  const answers = table<Confirmation>(words.representation.ja, representation.confirmations, [
    { header: words.confirmation, width: 46, cell: ({ code }) => wordOf(confirmationWords, code) },
    { header: words.answer, width: 16, cell: ({ isConfirmed }) => (isConfirmed ? words.confirmed.ja : words.notConfirmed.ja) },
    { header: words.explanation, width: 38, cell: ({ explanation }) => explanation || printWords.nothing.ja },
  ]);
  return html`<p>${say(words.signedOn, { on: dayText(representation.signedOn) })}</p>\n${answers}`;
}

function resultTable(controls: readonly ReportedControl[], labels: ReadonlyMap<string, string>): Markup {
  return table(words.results.ja, controls, [
    { header: printWords.control, width: 13, cell: ({ controlId }) => controlId },
    { header: printWords.label, width: 23, cell: ({ controlId }) => labels.get(controlId) ?? '' },
    { header: words.scope, width: 16, cell: ({ reason, depth }) => html`${wordOf(scopeReasonWords, reason)}<br>${words.depth.ja}: ${wordOf(assessmentDepthWords, depth)}` },
    { header: words.design, width: 24, cell: ({ designResult, designProcedure }) => outcome(designResult, designProcedure) },
    { header: words.operation, width: 24, cell: ({ operationalResult, operationalProcedure }) => outcome(operationalResult, operationalProcedure) },
  ]);
}

function outcome(result: string | null, procedure: string): Markup | string {
  return result ? html`${wordOf(assessmentResultWords, result)}${procedure ? html`<br>${lines(procedure)}` : null}` : printWords.nothing.ja;
}

/** Reports issued before samples were reported have none. */
function sampleTable(samples: readonly ReportedSample[] | undefined): Markup {
  return table(words.samples.ja, samples ?? [], [
    { header: printWords.control, width: 13, cell: ({ controlId }) => controlId },
    { header: words.population, width: 32, cell: ({ population }) => html`${population.name}<br>${spanText(population.fromOn, population.throughOn)}` },
    { header: words.frequency, width: 11, cell: ({ population }) => wordOf(controlFrequencyWords, population.frequency) },
    { header: words.selection, width: 10, cell: ({ selection }) => wordOf(sampleSelectionWords, selection) },
    { header: words.drawn, width: 12, cell: ({ drawn, population }) => say(words.drawnOf, { drawn, size: population.size }) },
    { header: words.exceptions, width: 8, cell: ({ exceptions }) => String(exceptions) },
    { header: words.sizeReason, width: 14, cell: ({ sizeReason }) => sizeReason || printWords.nothing.ja },
  ]);
}
