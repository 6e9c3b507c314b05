import type { Phrase } from '../phrase';

/** The list of audits. */
export const auditorEngagementsWords = {
  title: { ja: '監査の一覧', en: 'Audits' },
  lead: { ja: '貴法人に申し込まれた監査を、報告書の期限の順に示します。', en: 'The audits proposed to your body, in the order in which their reports are due.' },
  caption: { ja: '監査 {count} 件', en: '{count} audits' },
  open: { ja: '進行中', en: 'Open' },
  over: { ja: '終わったもの', en: 'Over' },
  show: { ja: '表示する監査', en: 'Which audits' },
  none: { ja: '該当する監査はありません', en: 'There is no such audit' },
  noneLead: { ja: '監査はクラウドサービス事業者の申込みで始まります。申込みが届くとお知らせします。', en: 'An audit begins with a provider’s proposal. You are told when one comes.' },
  progress: { ja: '結果', en: 'Results' },
  progressText: { ja: '{done}／{due}', en: '{done} of {due}' },
} as const satisfies Readonly<Record<string, Phrase>>;
