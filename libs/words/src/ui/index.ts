import type { Phrase } from '../phrase';

/** What the components of the design system say by themselves. */
export const uiWords = {
  required: { ja: '必須', en: 'Required' },
  optional: { ja: '任意', en: 'Optional' },
  loading: { ja: '読み込んでいます', en: 'Loading' },
  close: { ja: '閉じる', en: 'Close' },
} as const satisfies Readonly<Record<string, Phrase>>;
