import type { Phrase } from '../phrase';

/** The workbook of an audit's results. */
export const controlResultsBookWords = {
  title: { ja: '監査の実施結果', en: 'Audit results' },
  results: { ja: '実施結果', en: 'Results' },
  controlId: { ja: '管理策番号', en: 'Control id' },
  label: { ja: '管理策の内容', en: 'Label' },
  individualControls: { ja: '言明された個別管理策', en: 'Individual controls as stated' },
  depth: { ja: '評価の範囲', en: 'Depth' },
  designResult: { ja: '整備状況の結果', en: 'Design result' },
  designProcedure: { ja: '整備状況の手続', en: 'Design procedure' },
  operationalResult: { ja: '運用状況の結果', en: 'Operational result' },
  operationalProcedure: { ja: '運用状況の手続', en: 'Operational procedure' },
} as const satisfies Readonly<Record<string, Phrase>>;

/** The workbook of form 2-3 and its annex. */
export const internalAuditBookWords = {
  title: { ja: '様式2-3 内部監査に係る報告書', en: 'Form 2-3 internal audit report' },
  report: { ja: '報告書', en: 'Report' },
  organisation: { ja: '監査体制', en: 'Organisation' },
  responsiblePerson: { ja: '責任者', en: 'Responsible person' },
  performers: { ja: '実施者（一行に一人）', en: 'Performers (one a line)' },
  method: { ja: '監査の方法', en: 'Method' },
  plan: { ja: '計画', en: 'Plan' },
  unitId: { ja: '統制目標', en: 'Objective' },
  year: { ja: '監査する年', en: 'Year' },
  operatedBy: { ja: '運用担当者（一行に一人）', en: 'Operated by (one a line)' },
  annex: { ja: '別紙', en: 'Annex' },
  auditedOn: { ja: '実施日', en: 'Audited on' },
  summary: { ja: '結果の概要', en: 'Summary of the result' },
} as const satisfies Readonly<Record<string, Phrase>>;

/** The workbook of an audit's findings and their improvement plans. */
export const findingsBookWords = {
  title: { ja: '発見事項と改善計画', en: 'Findings and improvement plans' },
  findings: { ja: '発見事項', en: 'Findings' },
  raised: { ja: '新しい発見事項', en: 'New findings' },
  findingId: { ja: '発見事項のID', en: 'Finding id' },
  controlId: { ja: '管理策番号', en: 'Control id' },
  state: { ja: '状態', en: 'State' },
  findingTitle: { ja: '件名', en: 'Title' },
  description: { ja: '内容', en: 'Description' },
  measures: { ja: '改善の内容', en: 'Measures' },
  responsiblePerson: { ja: '改善の責任者', en: 'Responsible for the improvement' },
  improveByOn: { ja: '改善の期限', en: 'Improve by' },
} as const satisfies Readonly<Record<string, Phrase>>;
