import type { Phrase } from '../phrase';

/** What the screens of audit bodies share. */
export const auditorWords = {
  engagements: { ja: '監査', en: 'Audits' },
  findings: { ja: '発見事項', en: 'Findings' },
  service: { ja: 'サービス', en: 'Service' },
  provider: { ja: 'クラウドサービス事業者', en: 'Provider' },
  state: { ja: '状態', en: 'State' },
  kind: { ja: '種別', en: 'Kind' },
  period: { ja: '監査の対象期間', en: 'Assessment period' },
  periodFromTo: { ja: '{from} から {through} まで', en: '{from} through {through}' },
  reportDue: { ja: '報告書の期限', en: 'Report due' },
  year: { ja: '{year} 年目', en: 'Year {year}' },
  control: { ja: '管理策', en: 'Control' },
  chapter: { ja: '第{chapter}章', en: 'Chapter {chapter}' },
  next: { ja: '次にすること', en: 'Next' },
  unnamedService: { ja: '名称を閲覧できないサービス', en: 'A service whose name you may not see' },
  someone: { ja: '組織外の人または退任した人', en: 'Somebody no longer in your organisation' },
  checkAnswers: { ja: '内容を確かめる', en: 'Check your answers' },
  back: { ja: '戻って直す', en: 'Go back and change' },
  cancel: { ja: 'やめる', en: 'Cancel' },
  reason: { ja: '理由', en: 'Reason' },
  notNow: { ja: '今は行えません', en: 'Not possible now' },
  all: { ja: 'すべて', en: 'All' },
} as const satisfies Readonly<Record<string, Phrase>>;
