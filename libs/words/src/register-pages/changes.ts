import type { Phrase } from '../phrase';

/** The page that tells what happened on the lists lately. */
export const registerChangesWords = {
  lead: { ja: '登録、更新、一時停止、取消など、両方のリストで起きたことを新しい順に示します。', en: 'Registrations, renewals, suspensions, cancellations and whatever else happened on both lists, the latest first.' },
  choose: { ja: '表示する範囲', en: 'What to show' },
  list: { ja: 'リスト', en: 'List' },
  both: { ja: '両方', en: 'Both' },
  since: { ja: '期間', en: 'Period' },
  sinceMonth: { ja: '30日以内', en: 'Last 30 days' },
  sinceYear: { ja: '1年以内', en: 'Last year' },
  sinceAll: { ja: 'すべて', en: 'All' },
  show: { ja: '表示する', en: 'Show' },
  today: { ja: '今日', en: 'Today' },
  none: { ja: 'この期間に変更はありません', en: 'Nothing changed in this period' },
  noneLead: { ja: '期間を広げると、以前の変更を見られます。', en: 'Choose a longer period to see earlier changes.' },
  showAll: { ja: 'すべての変更を見る', en: 'See all changes' },
  older: { ja: '以前の変更', en: 'Earlier changes' },
  latest: { ja: '最新の変更に戻る', en: 'Back to the latest changes' },
  pages: { ja: '変更のページ', en: 'Pages of changes' },
  subscribe: { ja: 'フィードリーダーに次のアドレスを登録すると、変更の知らせを受け取れます。', en: 'Give this address to a feed reader to be told of changes.' },
  subscribeTitle: { ja: '変更の知らせを受け取る', en: 'Be told of changes' },
  feedTitle: { ja: 'ISMAP等クラウドサービスリストの変更', en: 'Changes of the ISMAP cloud service lists' },
  entryLine: { ja: '{track} 登録番号 {number}、{operator}', en: '{track}, number {number}, {operator}' },
} as const satisfies Readonly<Record<string, Phrase>>;
