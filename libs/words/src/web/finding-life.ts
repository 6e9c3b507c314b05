import type { Phrase } from '../phrase';

export const findingLifeWords = {
  title: { ja: 'この管理策の経過', en: 'This control over the years' },
  lead: { ja: '同じサービスの同じ管理策について、これまでとこの後の監査が挙げた発見事項です。見られるものだけが並びます。', en: 'What earlier and later audits found on the same control of the service, as far as you may see it.' },
  repeated: { ja: '過去の監査でも見つかっています（{count} 回）', en: 'Earlier audits found it too ({count} times)' },
  thisOne: { ja: '{title}（この発見事項）', en: '{title} (this finding)' },
  improveBy: { ja: '改善の期限', en: 'Improved by' },
  overdue: { ja: '期限超過', en: 'Overdue' },
  exception: { ja: '元になった例外（{assessment}）', en: 'The exception it was raised for ({assessment})' },
  items: { ja: '例外のあった項目', en: 'Deviating items' },
  reference: { ja: '項目', en: 'Item' },
  population: { ja: '母集団', en: 'Population' },
  note: { ja: '内容', en: 'What was seen' },
  repeatBadge: { ja: '再発 {count} 回', en: 'Repeated: {count}' },
} as const satisfies Readonly<Record<string, Phrase>>;
