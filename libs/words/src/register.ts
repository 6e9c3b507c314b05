import type { RegisterEntryPolicyVerb, RegisterEntryStatus, RegisterEventKind, RegisterRefusalCode, Standing, SuspensionGround } from '@toroku/domain-registration';
import type { Phrase } from './phrase';

export const registerRefusals: Readonly<Record<RegisterRefusalCode, Phrase>> = {
  RENEWAL_ALREADY_APPLIED: { ja: '更新は{renewalAppliedOn}に申請済みです。決定をお待ちください。', en: 'The renewal was applied for on {renewalAppliedOn}. Wait for the decision.' },
  REGISTRATION_NUMBER_MALFORMED: { ja: '登録番号「{number}」の書式が違います。C21-0008-2 のように書いてください。', en: '"{number}" is not a registration number. Write it like C21-0008-2.' },
  REGISTRATION_NUMBER_TAKEN: { ja: '登録番号 {number} はすでに登録簿にあります。番号を確かめてください。', en: 'Number {number} is on the register already. Check the number.' },
};

export const registerVerbs: Readonly<Record<RegisterEntryPolicyVerb, Phrase>> = {
  liftSuspension: { ja: '一時停止を解除する', en: 'Lift the suspension' },
  cancelEntry: { ja: '登録を取り消す', en: 'Cancel the registration' },
  withdrawEntry: { ja: '登録を取り下げる', en: 'Withdraw the registration' },
  recordExistingEntry: { ja: '既存の登録を記録する', en: 'Record an existing registration' },
};

export const registerEntryStatusWords: Readonly<Record<RegisterEntryStatus, Phrase>> = {
  ACTIVE: { ja: '登録', en: 'Registered' },
  SUSPENDED: { ja: '一時停止', en: 'Suspended' },
  CANCELLED: { ja: '取消', en: 'Cancelled' },
  WITHDRAWN: { ja: '取下げ', en: 'Withdrawn' },
};

export const standingWords: Readonly<Record<Standing, Phrase>> = {
  VALID: { ja: '有効', en: 'Valid' },
  RENEWAL_PENDING: { ja: '更新審査中（有効）', en: 'Renewal under review (valid)' },
  EXPIRED: { ja: '期限切れ', en: 'Expired' },
  SUSPENDED: { ja: '一時停止', en: 'Suspended' },
  CANCELLED: { ja: '取消', en: 'Cancelled' },
  WITHDRAWN: { ja: '取下げ', en: 'Withdrawn' },
};

export const registerEventWords: Readonly<Record<RegisterEventKind, Phrase>> = {
  RECORDED: { ja: '既存の登録を記録', en: 'Existing registration recorded' },
  REGISTERED: { ja: '登録', en: 'Registered' },
  RENEWAL_APPLIED: { ja: '更新申請', en: 'Renewal applied for' },
  RENEWED: { ja: '更新', en: 'Renewed' },
  RENEWAL_REFUSED: { ja: '更新せず', en: 'Renewal refused' },
  SUSPENDED: { ja: '一時停止', en: 'Suspended' },
  SUSPENSION_LIFTED: { ja: '一時停止の解除', en: 'Suspension lifted' },
  CANCELLED: { ja: '取消', en: 'Cancelled' },
  WITHDRAWN: { ja: '取下げ', en: 'Withdrawn' },
};

export const suspensionGroundWords: Readonly<Record<SuspensionGround, Phrase>> = {
  UNREPORTED_INCIDENT: { ja: '報告されなかったインシデント', en: 'An incident that was not reported' },
  ESPECIALLY_SERIOUS_INCIDENT: { ja: '特に重大な影響を及ぼし得るインシデント', en: 'An incident that can affect users especially seriously' },
};
