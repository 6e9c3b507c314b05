import type { NoticeVerb } from '@toroku/domain-notice';
import type { RegisterEventKind, RegistrationOutcome } from '@toroku/domain-registration';
import { applicationNoticeWords } from './application';
import { engagementNoticeWords } from './audit-engagement';
import { findingNoticeWords } from './audit-findings';
import { statementPartWords } from './csp-audit';
import { impactNotices } from './impact';
import { incidentNoticeWords, seriousnessWords } from './incident';
import { internalAuditNoticeWords } from './internal-audit';
import { fill, type Language, type Phrase } from './phrase';
import { statementNoticeWords } from './statement';

export const noticeVerbs: Readonly<Record<NoticeVerb, Phrase>> = {
  markNoticeRead: { ja: '通知を既読にする', en: 'Mark the notice as read' },
};

/** What a provider is told about its entry on the register. */
export const registerNoticeWords = {
  REGISTER_RECORDED: { ja: '登録簿の既存の登録 {number} を本システムに記録しました（{happenedOn}）。', en: 'The existing entry {number} was recorded here on {happenedOn}.' },
  REGISTER_REGISTERED: { ja: '登録簿に登録されました（登録番号 {number}、{happenedOn}）。', en: 'Entered in the register as {number} on {happenedOn}.' },
  REGISTER_RENEWAL_APPLIED: { ja: '登録 {number} の更新申請を受け付けました（{happenedOn}）。', en: 'The renewal of {number} was applied for on {happenedOn}.' },
  REGISTER_RENEWED: { ja: '登録 {number} が更新されました（{happenedOn}）。', en: 'Entry {number} was renewed on {happenedOn}.' },
  REGISTER_RENEWAL_REFUSED: { ja: '登録 {number} の更新は認められませんでした（{happenedOn}）。', en: 'The renewal of {number} was refused on {happenedOn}.' },
  REGISTER_SUSPENDED: { ja: '登録 {number} が一時停止されました（{happenedOn}）。', en: 'Entry {number} was suspended on {happenedOn}.' },
  REGISTER_SUSPENSION_LIFTED: { ja: '登録 {number} の一時停止が解除されました（{happenedOn}）。', en: 'The suspension of {number} was lifted on {happenedOn}.' },
  REGISTER_CANCELLED: { ja: '登録 {number} が取り消されました（{happenedOn}）。', en: 'Entry {number} was cancelled on {happenedOn}.' },
  REGISTER_WITHDRAWN: { ja: '登録 {number} が取り下げられました（{happenedOn}）。', en: 'Entry {number} was withdrawn on {happenedOn}.' },
  REGISTER_EXPIRY_NEAR: { ja: '登録 {number} の有効期限は {validThroughOn} です（残り{months}か月以内）。続ける場合は更新を申請してください。', en: 'Entry {number} is valid through {validThroughOn} (within {months} months). Apply for renewal if it is to go on.' },
} as const satisfies Readonly<Record<`REGISTER_${RegisterEventKind | 'EXPIRY_NEAR'}`, Phrase>>;

/** Every code with which a party is told something. One line a context. */
export const noticeWords = {
  ...impactNotices,
  ...engagementNoticeWords,
  ...findingNoticeWords,
  ...statementNoticeWords,
  ...internalAuditNoticeWords,
  ...applicationNoticeWords,
  ...registerNoticeWords,
  ...incidentNoticeWords,
} as const satisfies Readonly<Record<string, Phrase>>;
export type NoticeCode = keyof typeof noticeWords;

const outcomeWords: Readonly<Record<RegistrationOutcome, Phrase>> = {
  REGISTERED: { ja: '登録する', en: 'to be registered' },
  REFUSED: { ja: '登録しない', en: 'not to be registered' },
};

/** Facts that are codes, with the words they are told in. */
const factWords: Readonly<Record<string, Readonly<Record<string, Phrase>>>> = { outcome: outcomeWords, seriousness: seriousnessWords, part: statementPartWords };

/** A notice in words. A code without words is shown as it is. */
export function noticeInWords({ code, facts }: { readonly code: string; readonly facts: Readonly<Record<string, unknown>> }, language: Language): string {
  const phrase = (noticeWords as Readonly<Record<string, Phrase>>)[code];
  const worded = Object.entries(facts).map(([name, fact]) => [name, factWords[name]?.[String(fact)]?.[language] ?? fact]);
  return phrase ? fill(phrase, language, Object.fromEntries(worded)) : code;
}
