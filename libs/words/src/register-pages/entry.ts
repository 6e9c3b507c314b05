import type { RegisterEventKind, Standing } from '@toroku/domain-registration';
import type { Phrase } from '../phrase';

/** What a standing means for whoever wants to use the service, with the days of the entry. */
export const standingMeanings: Readonly<Record<Standing, Phrase>> = {
  VALID: { ja: '{validThroughOn}まで有効です（この日を含みます）。', en: 'Valid through {validThroughOn}, that day included.' },
  RENEWAL_PENDING: {
    ja: '{renewalAppliedOn}に更新が申請され、委員会の決定を待っています。有効期限（{validThroughOn}）を過ぎても、決定までは有効です。',
    en: 'A renewal was applied for on {renewalAppliedOn} and the committee has not decided yet. The entry stays valid until it does, also past its last day ({validThroughOn}).',
  },
  EXPIRED: { ja: '有効期限（{validThroughOn}）が過ぎました。この登録は有効ではありません。', en: 'The last valid day ({validThroughOn}) has passed. This registration is not in force.' },
  SUSPENDED: { ja: '{happenedOn}に一時停止されました。解除されるまで、この登録は有効ではありません。', en: 'Suspended on {happenedOn}. This registration is not in force until the suspension is lifted.' },
  CANCELLED: { ja: '{happenedOn}に委員会が登録を取り消しました。この登録は有効ではありません。', en: 'The committee cancelled this registration on {happenedOn}. It is not in force.' },
  WITHDRAWN: { ja: '{happenedOn}に事業者が登録を取り下げました。この登録は有効ではありません。', en: 'The operator withdrew this registration on {happenedOn}. It is not in force.' },
};

/** The same without an entry at hand. */
export const standingsInGeneral: Readonly<Record<Standing, Phrase>> = {
  VALID: { ja: '登録されていて、有効期限まで（その日を含みます）有効です。', en: 'Registered, and in force through the last valid day, that day included.' },
  RENEWAL_PENDING: { ja: '期限までに更新が申請され、決定を待っています。有効期限を過ぎても、決定までは有効です。', en: 'A renewal was applied for in time and is not decided yet. In force until it is, also past the last valid day.' },
  EXPIRED: { ja: '更新されずに有効期限が過ぎました。有効ではありません。', en: 'The last valid day has passed without a renewal. Not in force.' },
  SUSPENDED: { ja: '委員会が一時停止しました。解除されるまで有効ではありません。', en: 'The committee has suspended it. Not in force until the suspension is lifted.' },
  CANCELLED: { ja: '委員会が取り消しました。有効ではありません。', en: 'The committee has cancelled it. Not in force.' },
  WITHDRAWN: { ja: '事業者が取り下げました。有効ではありません。', en: 'The operator has withdrawn it. Not in force.' },
};

/** What happened, as one sentence about the service. */
export const registerChangeSentences: Readonly<Record<RegisterEventKind, Phrase>> = {
  RECORDED: { ja: '{service}の既存の登録を記録しました', en: 'The existing registration of {service} was recorded' },
  REGISTERED: { ja: '{service}を登録しました', en: '{service} was registered' },
  RENEWAL_APPLIED: { ja: '{service}の更新が申請されました', en: 'A renewal was applied for: {service}' },
  RENEWED: { ja: '{service}の登録を更新しました', en: 'The registration of {service} was renewed' },
  RENEWAL_REFUSED: { ja: '{service}の登録は更新しないことになりました', en: 'The renewal of {service} was refused' },
  SUSPENDED: { ja: '{service}の登録を一時停止しました', en: 'The registration of {service} was suspended' },
  SUSPENSION_LIFTED: { ja: '{service}の一時停止を解除しました', en: 'The suspension of {service} was lifted' },
  CANCELLED: { ja: '{service}の登録を取り消しました', en: 'The registration of {service} was cancelled' },
  WITHDRAWN: { ja: '{service}の登録が取り下げられました', en: 'The registration of {service} was withdrawn' },
};

/** The page of one entry. */
export const registerEntryWords = {
  over: { ja: '{track} 登録番号 {number}', en: '{track}, number {number}' },
  facts: { ja: '登録の内容', en: 'What is registered' },
  number: { ja: '登録番号', en: 'Number' },
  list: { ja: 'リスト', en: 'List' },
  service: { ja: 'サービス名', en: 'Service' },
  serviceJa: { ja: 'サービス名（日本語）', en: 'Service (Japanese)' },
  serviceEn: { ja: 'サービス名（英語）', en: 'Service (English)' },
  operatorJa: { ja: '事業者（日本語）', en: 'Operator (Japanese)' },
  operatorEn: { ja: '事業者（英語）', en: 'Operator (English)' },
  periodFrom: { ja: '監査の対象期間の初日', en: 'Assessment period from' },
  periodThrough: { ja: '監査の対象期間の末日', en: 'Assessment period through' },
  operator: { ja: '事業者', en: 'Operator' },
  operatorOthers: { ja: 'この事業者の登録をすべて見る', en: 'All registrations of this operator' },
  registeredOn: { ja: '登録日', en: 'Registered on' },
  renewedOn: { ja: '更新日', en: 'Renewed on' },
  validThroughOn: { ja: '有効期限', en: 'Valid through' },
  renewalAppliedOn: { ja: '更新申請日', en: 'Renewal applied for on' },
  regions: { ja: 'リージョン', en: 'Regions' },
  scope: { ja: '言明の対象範囲', en: 'Scope of the statement' },
  period: { ja: '監査の対象期間', en: 'Assessment period' },
  periodDays: { ja: '{from}から{through}まで', en: '{from} to {through}' },
  subsequentEvents: { ja: '後発事象', en: 'Subsequent events' },
  judgedFor: { ja: '審査の対象となった業務', en: 'Business it was judged for' },
  judgedForNamed: { ja: '対象業務一覧 {number} {title}', en: 'Target-business list {number}: {title}' },
  remarks: { ja: '備考', en: 'Remarks' },
  none: { ja: 'なし', en: 'None' },
  ground: { ja: '一時停止の事由：{ground}', en: 'Ground: {ground}' },
  reason: { ja: '公表された理由：', en: 'Published reason: ' },
  liuNote: {
    ja: 'ISMAP-LIU のサービスです。調達する機関が自ら業務の影響度を評価し、「低位」のときに使えます。',
    en: 'This service is on the ISMAP-LIU list. The procuring body assesses the impact of its own business and may use it where that is low.',
  },
  underlying: { ja: '土台となるサービス', en: 'Services it stands on' },
  underlyingLead: { ja: '言明の対象に含まれない、土台となるクラウドサービスです。', en: 'Cloud services it stands on that its statement does not cover.' },
  underlyingNone: { ja: '土台となるほかのサービスはありません。', en: 'It stands on no other service.' },
  underlyingName: { ja: 'サービス名', en: 'Service' },
  objectives: { ja: '実施している管理目的', en: 'Control objectives implemented' },
  objectivesLead: { ja: '管理基準のうち、{count}個の管理目的を実施しています。', en: 'It implements {count} objectives of the control criteria.' },
  objectivesNone: { ja: '管理目的は記録されていません。', en: 'No objectives are recorded.' },
  objectivesShow: { ja: '管理目的の番号を見る', en: 'Show the numbers of the objectives' },
  chapter: { ja: '{chapter}章', en: 'Chapter {chapter}' },
  history: { ja: '登録の履歴', en: 'History' },
  historyLead: { ja: '新しい順に示します。', en: 'The latest first.' },
  data: { ja: 'この登録のデータ', en: 'This entry as data' },
  permanent: { ja: 'このページのアドレスは変わりません：', en: 'The address of this page does not change: ' },
  json: { ja: 'JSON で見る', en: 'As JSON' },
  csv: { ja: 'リスト全体を CSV で保存', en: 'The whole list as CSV' },
  graphql: { ja: 'GraphQL で取得する方法', en: 'How to ask with GraphQL' },
} as const satisfies Readonly<Record<string, Phrase>>;
