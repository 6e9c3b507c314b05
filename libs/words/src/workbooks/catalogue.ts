import type { Phrase } from '../phrase';

/** The workbook of a catalogue edition. */
export const catalogueBookWords = {
  title: { ja: '管理基準の版', en: 'Catalogue edition' },
  controls: { ja: '管理基準', en: 'Controls' },
  controlId: { ja: '管理策番号', en: 'Control id' },
  tier: { ja: '基準の区分', en: 'Tier' },
  level: { ja: '階層', en: 'Level' },
  obligation: { ja: '選択の原則', en: 'Obligation' },
  labelJa: { ja: '内容（日本語）', en: 'Label (Japanese)' },
  labelEn: { ja: '内容（英語）', en: 'Label (English)' },
} as const satisfies Readonly<Record<string, Phrase>>;
