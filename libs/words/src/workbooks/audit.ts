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
