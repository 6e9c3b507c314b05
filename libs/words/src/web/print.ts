import type { Phrase } from '../phrase';

export const webPrintWords = {
  pdf: { ja: 'PDF を保存する', en: 'Save as PDF' },
  html: { ja: 'HTML を保存する', en: 'Save as HTML' },
  ofStatement: { ja: '（言明書の控え）', en: ' (the statement as declared)' },
  ofReport: { ja: '（実施結果報告書）', en: ' (the audit report)' },
  ofForm23: { ja: '（様式2-3）', en: ' (form 2-3)' },
} as const satisfies Readonly<Record<string, Phrase>>;
