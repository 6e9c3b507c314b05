import type { Phrase } from '../phrase';

/** The scheme's own workbooks, loaded by an operator. */
export const operationsTemplateWords = {
  title: { ja: '公式の様式', en: 'Official workbooks' },
  lead: { ja: '制度の様式（Excel）を読み込み、セルと項目の対応を定めると、事業者や監査機関はその様式のまま書き出し、取り込めます。', en: 'Load the scheme’s own workbooks and say which cell is which field: providers and audit bodies can then use them as they are.' },
  none: { ja: '読み込まれた様式はありません', en: 'No official workbook is loaded' },
  form: { ja: '帳票', en: 'Form' },
  name: { ja: '様式の名称と版', en: 'Name and version' },
  loadedOn: { ja: '読み込んだ日', en: 'Loaded on' },
  file: { ja: '様式のファイル', en: 'File' },
  fileHint: { ja: '.xlsx、4 MBまで', en: '.xlsx, up to 4 MB' },
  mapping: { ja: 'セルと項目の対応（JSON）', en: 'Mapping of cells to fields (JSON)' },
  mappingHint: { ja: '例：{example}。表の項目は列、単独の項目はセルで示します。', en: 'For example {example}. A table’s fields have columns, single answers have cells.' },
  chooseFile: { ja: '先にファイルを選んでください。', en: 'First choose the file.' },
  catalogueLink: { ja: '公式の様式を見る', en: 'Official workbooks' },
} as const satisfies Readonly<Record<string, Phrase>>;

/** What each form is called in a list, by its id. */
export const formNameWords: Readonly<Record<string, Phrase>> = {
  'service-fact-sheet': { ja: '様式1-2（申請者記入部分）', en: 'Form 1-2, the provider’s part' },
  'impact-assessment': { ja: '様式1-2（影響度評価）', en: 'Form 1-2, the agency’s part' },
  'pre-application': { ja: '様式1-1', en: 'Form 1-1' },
  statement: { ja: '言明書', en: 'Statement' },
  'internal-audit': { ja: '様式2-3', en: 'Form 2-3' },
  'control-results': { ja: '監査の実施結果', en: 'Audit results' },
  findings: { ja: '発見事項と改善計画', en: 'Findings and improvement plans' },
  'catalogue-edition': { ja: '管理基準の版', en: 'Catalogue edition' },
};
