import type { ServiceTaskCode, ServiceTaskState } from '@toroku/domain-registration';
import { registrationApplicationStateWords } from './application';
import { engagementStateWords } from './audit-engagement';
import { findingStateWords } from './audit-findings';
import { impactAssessmentStateWords, preApplicationStateWords, targetBusinessProposalStateWords } from './impact';
import { incidentStateWords } from './incident';
import { internalAuditStateWords } from './internal-audit';
import type { Phrase } from './phrase';
import { statementStateWords } from './statement';

/** What can wait for somebody. */
export const awaitedNounWords = {
  IMPACT_ASSESSMENT: { ja: '影響度評価', en: 'Impact assessment' },
  PRE_APPLICATION: { ja: '事前申請', en: 'Pre-application' },
  TARGET_BUSINESS_PROPOSAL: { ja: '対象業務の提案', en: 'Target-business proposal' },
  STATEMENT: { ja: '言明書', en: 'Statement' },
  INTERNAL_AUDIT: { ja: '内部監査', en: 'Internal audit' },
  ENGAGEMENT: { ja: '監査', en: 'Audit' },
  FINDING: { ja: '発見事項', en: 'Finding' },
  REGISTRATION_APPLICATION: { ja: '登録申請', en: 'Application for registration' },
  INCIDENT: { ja: 'インシデント', en: 'Incident' },
} as const satisfies Readonly<Record<string, Phrase>>;

/** The states of everything that can wait. */
const stateWords: Readonly<Record<keyof typeof awaitedNounWords, Readonly<Record<string, Phrase>>>> = {
  IMPACT_ASSESSMENT: impactAssessmentStateWords,
  PRE_APPLICATION: preApplicationStateWords,
  TARGET_BUSINESS_PROPOSAL: targetBusinessProposalStateWords,
  STATEMENT: statementStateWords,
  INTERNAL_AUDIT: internalAuditStateWords,
  ENGAGEMENT: engagementStateWords,
  FINDING: findingStateWords,
  REGISTRATION_APPLICATION: registrationApplicationStateWords,
  INCIDENT: incidentStateWords,
};

/** The state of a case that waits, in words; the code itself where it has none. */
export function awaitedStateInWords(noun: keyof typeof awaitedNounWords, state: string): Phrase {
  return stateWords[noun][state] ?? { ja: state, en: state };
}

export const awaitingWords = {
  title: { ja: 'あなたを待っているもの', en: 'What waits for you' },
  lead: { ja: '期限を過ぎたもの、期限の近いものから順に並びます。', en: 'Overdue first, then the earliest day due.' },
  none: { ja: '待っているものはありません', en: 'Nothing waits for you' },
  noneLead: { ja: 'あなたの番になると、ここに並びます。お知らせも届きます。', en: 'Cases come here when it is your turn; a notice tells you too.' },
  case: { ja: '案件', en: 'Case' },
  state: { ja: '状態', en: 'State' },
  opened: { ja: '始まった日', en: 'Since' },
  due: { ja: '期限', en: 'Due' },
  possible: { ja: 'できること', en: 'What you can do' },
  overdue: { ja: '期限超過', en: 'Overdue' },
  named: { ja: '{noun}：{service}', en: '{noun}: {service}' },
  capped: { ja: '急ぐもの 100 件を示しています。残りは各一覧で見られます。', en: 'The 100 most urgent are shown; the lists have the rest.' },
} as const satisfies Readonly<Record<string, Phrase>>;

/** The steps of a service to the register. */
export const serviceTaskWords: Readonly<Record<ServiceTaskCode, Phrase>> = {
  FACT_SHEET: { ja: '様式1-2（申請者記入部分）を書く', en: 'Write the provider’s part of form 1-2' },
  IMPACT_ASSESSMENT: { ja: '府省庁等に影響度評価をしてもらう', en: 'Have agencies assess the impact' },
  PRE_APPLICATION: { ja: '事前申請（様式1-1）で該当の結果を得る', en: 'Be found eligible by the pre-application (form 1-1)' },
  STATEMENT: { ja: '言明書を書いて言明する', en: 'Write and declare the statement' },
  INTERNAL_AUDIT: { ja: '内部監査をして報告書（様式2-3）を確定する', en: 'Hold the internal audit and report it (form 2-3)' },
  AUDIT: { ja: '監査機関の監査を受けて報告書を得る', en: 'Be audited and receive the report' },
  APPLICATION: { ja: '登録を申請する', en: 'Apply for registration' },
  REVIEW: { ja: '審査と照会に答える', en: 'Answer the review and its queries' },
  REGISTRATION: { ja: '運営委員会の決定と登録', en: 'Decision of the committee and registration' },
  RENEWAL: { ja: '有効期限までに更新を申請する', en: 'Apply for renewal before the entry expires' },
};

export const serviceTaskStateWords: Readonly<Record<ServiceTaskState, Phrase>> = {
  NOT_STARTED: { ja: '未着手', en: 'Not started' },
  IN_PROGRESS: { ja: '進行中', en: 'In progress' },
  NEEDS_ANSWER: { ja: '対応が必要', en: 'Needs your answer' },
  DONE: { ja: '完了', en: 'Done' },
  CANNOT_START: { ja: 'まだ始められません', en: 'Cannot start yet' },
};

/** What can fall due, by what must be done until then. */
export const dueNounWords = {
  PRE_APPLICATION: { ja: '事前申請の判断', en: 'Decision on a pre-application' },
  REGISTRATION_APPLICATION: { ja: '登録申請の決定', en: 'Decision on an application' },
  INCIDENT: { ja: 'インシデントの確報', en: 'Confirmed report of an incident' },
  REGISTER_ENTRY: { ja: '登録の有効期限', en: 'Last valid day of an entry' },
} as const satisfies Readonly<Record<string, Phrase>>;

/** The stages whose length is measured. */
export const measuredStageWords = {
  PRE_APPLICATION_RECEPTION: { ja: '事前申請：提出から受理まで', en: 'Pre-application: handed in to accepted' },
  PRE_APPLICATION_DECISION: { ja: '事前申請：受理から判断まで', en: 'Pre-application: accepted to decided' },
  APPLICATION_RECEPTION: { ja: '登録申請：提出から受理まで', en: 'Application: handed in to accepted' },
  APPLICATION_REVIEW: { ja: '登録申請：受理から付議まで', en: 'Application: accepted to sent to the committee' },
  APPLICATION_DECISION: { ja: '登録申請：付議から決定まで', en: 'Application: sent to the committee to decided' },
} as const satisfies Readonly<Record<string, Phrase>>;
