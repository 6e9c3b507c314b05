import type {
  ApplicationQueryState,
  ApplicationRefusalCode,
  ExclusionVerdict,
  ForeignLawInformation,
  RegistrationApplicationKind,
  RegistrationApplicationState,
  RegistrationApplicationVerb,
  ReviewConclusion,
  VotePosition,
} from '@toroku/domain-registration';
import type { Phrase } from './phrase';

export const applicationRefusals: Readonly<Record<ApplicationRefusalCode, Phrase>> = {
  OPEN_APPLICATION_EXISTS: { ja: 'このサービスには手続中の申請（{application}）があります。その申請を続けるか、取り下げてから始めてください。', en: 'This service has an open application ({application}). Continue it, or withdraw it first.' },
  SERVICE_ALREADY_REGISTERED: { ja: 'このサービスは登録済みです。更新申請をしてください。', en: 'This service is registered already. Apply for renewal.' },
  PAPER_OF_ANOTHER_SERVICE: { ja: '書類（{paper}）がこのサービスのものではないか、見つかりません。このサービスの書類を選び直してください。', en: 'The paper ({paper}) is not about this service, or is not there. Choose one of this service.' },
  PRE_APPLICATION_NOT_ELIGIBLE: { ja: '事前申請が該当と認められていません（現在 {state}）。該当の結果を受けた事前申請を添えてください。', en: 'The pre-application has not been found eligible (it is {state}). Attach one that has.' },
  STATEMENT_NOT_DECLARED: { ja: '言明書がまだ言明されていません。代表者が言明してから申請してください。', en: 'The statement has not been declared. Have the representative declare it first.' },
  BASIC_REQUIREMENTS_NOT_MET: { ja: '基本言明要件を満たしていない点が {shortcomings} 件あります。監査では確かめられないため、言明書の点検結果を見て直してください。', en: 'The statement falls short of the basic statement requirements in {shortcomings} points. The audit does not look at them: mend them by the statement’s own check.' },
  AUDIT_REPORT_NOT_ISSUED: { ja: '実施結果報告書がまだ発行されていません。監査機関の発行を待って申請してください。', en: 'The audit report has not been issued. Apply once the audit body has issued it.' },
  AUDIT_REPORT_OF_ANOTHER_STATEMENT: { ja: '実施結果報告書が別の言明書を対象としています。この言明書の監査を選んでください。', en: 'The audit report covers another statement. Choose the audit of this one.' },
  STATEMENT_CHANGED_AFTER_AUDIT: { ja: '監査の後に言明書の内容が変わっています。監査を受けた内容に戻すか、変更後の内容で監査を受けてください。', en: 'The statement has changed since it was audited. Restore what was audited, or have the change audited.' },
  STATEMENT_CHANGED_IN_REVIEW: { ja: '申請の後に言明書の内容が変わっています。申請時の内容に戻してもらうか、追加監査を求めて変更後の内容を審査してください。', en: 'The statement has changed since it was handed in. Have it restored, or ask for an additional audit and review what it says now.' },
  INTERNAL_AUDIT_NOT_REPORTED: { ja: '内部監査がまだ報告されていません。様式2-3 の内容を報告してから申請してください。', en: 'The internal audit has not been reported. Report it (form 2-3) first.' },
  INTERNAL_AUDIT_OF_ANOTHER_STATEMENT: { ja: '内部監査が別の言明書を対象としています。この言明書についての内部監査を選んでください。', en: 'The internal audit covers another statement. Choose the one of this statement.' },
  APPLICATION_TOO_LATE: { ja: '申請の期限（{dueOn}）を過ぎています（監査対象期間の末日は {periodEndsOn}）。次の期間の監査を受けて申請してください。', en: 'The application was due by {dueOn} (the assessment period ended on {periodEndsOn}). Apply with the audit of a later period.' },
  RENEWAL_AFTER_EXPIRY: { ja: '有効期限（{expiresOn}）を過ぎているため、更新申請はできません。新たに登録申請をしてください。', en: 'The registration expired on {expiresOn}; it can no longer be renewed. Make a new registration application.' },
  RENEWAL_PERIOD_DOES_NOT_FOLLOW: { ja: '監査対象期間の始まり（{periodStartsOn}）が、前の期間の翌日（{startsOn}）ではありません。期間を空けずに続く言明書を添えてください。', en: 'The assessment period starts on {periodStartsOn}, not on {startsOn}, the day after the last one. Attach a statement whose period follows without a gap.' },
  FOREIGN_LAW_INFORMATION_MISSING: { ja: '国外の法令等のリスクを判断するための項目（{field}）が書かれていません。該当がない場合も、その旨を書いてください。', en: 'An answer needed to judge the risk of foreign law ({field}) is missing. Where there is nothing to tell, say so.' },
  APPLICATION_NOT_IN_JAPANESE: { ja: '日本語で書かれていない項目（{field}）があります。日本語で書いてください。', en: 'An answer ({field}) is not in Japanese. Write it in Japanese.' },
  PAPERS_NOT_COMPLETE: { ja: '書類がそろっていないため、受理できません。足りないものを挙げて申請者に返してください。', en: 'The papers are not complete and cannot be accepted. Return them with a list of what is missing.' },
  PAPERS_NOT_ALL_JAPANESE: { ja: '日本語でない書類があるため、受理できません（言明書の別添を除く）。該当する書類を挙げて申請者に返してください。', en: 'Some papers are not in Japanese (attachments of the statement apart) and cannot be accepted. Return them, naming which.' },
  REVIEWER_NOT_ASSIGNED: { ja: '審査担当者が選ばれていません。一人以上選んでください。', en: 'No reviewer is chosen. Choose at least one.' },
  NOT_A_REVIEWER: { ja: '選んだ人は、審査を担当する構成員ではありません。審査担当の構成員から選んでください。', en: 'The person chosen is not a member with the duty to review. Choose one who is.' },
  QUERY_UNKNOWN: { ja: 'その照会は、この申請にはありません。照会の一覧から選び直してください。', en: 'This application has no such query. Choose one from its list.' },
  QUERY_ALREADY_ANSWERED: { ja: '照会 {number} には回答済みです。補足がある場合は、次の照会を待って回答してください。', en: 'Query {number} has been answered. To add something, wait for a further query.' },
  QUERY_NOT_ANSWERED: { ja: '照会 {number} にはまだ回答がありません。回答を待って終えてください。', en: 'Query {number} has no answer yet. Close it once it has been answered.' },
  QUERY_ALREADY_CLOSED: { ja: '照会 {number} は終わっています。確かめたいことがある場合は、新しく照会してください。', en: 'Query {number} is closed. Ask a new one if something is still open.' },
  QUERY_OPEN: { ja: '照会 {number} が終わっていません（{state}）。回答を確かめて終えてから付議してください。', en: 'Query {number} is not closed ({state}). Check its answer and close it before the case is sent on.' },
  OBJECTIVE_NOT_EXCLUDED: { ja: '統制目標 {objective} は言明書で除外されていません。除外された統制目標を選んでください。', en: 'Control objective {objective} is not left out by the statement. Choose one that is.' },
  EXCLUSION_NOT_JUDGED: { ja: '除外された統制目標 {objective} の理由が判断されていません。判断を記録してから付議してください。', en: 'The reason for leaving out control objective {objective} has not been judged. Record the judgement before the case is sent on.' },
  EXCLUSION_INVALID: { ja: '統制目標 {objective} の除外理由が妥当でないと判断されているため、登録できません。登録しないと決定するか、申請者が言明書を改めて申請し直す必要があります。', en: 'The reason for leaving out control objective {objective} was judged not to hold, so it cannot be registered. Decide to refuse; the applicant may apply anew with a corrected statement.' },
  REVIEW_OPINION_MISSING: { ja: '審査意見が書かれていません。意見を書いてから付議してください。', en: 'The reviewer’s opinion is missing. Write it before the case is sent on.' },
  ADDITIONAL_AUDIT_NOT_REPORTED: { ja: '追加監査（{askedOn} 依頼）の実施結果報告書がまだありません。報告書の発行を受け、その監査を添えてください。', en: 'There is no report of the additional audit asked for on {askedOn}. Have it issued and attach that audit.' },
  VOTER_REVIEWED_THE_CASE: { ja: 'この申請を審査した人は、決定に加われません。退くことを記録してください。', en: 'Whoever reviewed this application takes no part in the decision. Record a recusal.' },
  MEMBER_RECUSED: { ja: 'この決定から退いているため、議決に加われません。他の委員に委ねてください。', en: 'You have recused yourself from this decision and cannot vote. Leave it to the other members.' },
  QUORUM_NOT_REACHED: { ja: '議決に加わった委員が {present} 人で、定足数（{quorum} 人、本システムの既定値）に達していません。委員の議決を待ってください。', en: '{present} members have taken part; the quorum is {quorum} (platform default). Wait for more members.' },
  MAJORITY_NOT_REACHED: { ja: '賛成 {votesFor}、反対 {votesAgainst} では、決定（{outcome}）に必要な多数に達していません。議決に沿った決定を記録するか、議決を続けてください。', en: '{votesFor} for and {votesAgainst} against do not carry the decision ({outcome}). Record the decision the votes carry, or go on voting.' },
};

export const applicationVerbs: Readonly<Record<RegistrationApplicationVerb, Phrase>> = {
  openRegistrationApplication: { ja: '登録申請を始める', en: 'Begin a registration application' },
  openRenewalApplication: { ja: '更新申請を始める', en: 'Begin a renewal application' },
  describeRegistrationApplication: { ja: '申請書を書く', en: 'Write the application form' },
  attachRegistrationPapers: { ja: '書類を添える', en: 'Attach the papers' },
  submitRegistrationApplication: { ja: '申請する', en: 'Hand in the application' },
  withdrawRegistrationApplication: { ja: '申請を取り下げる', en: 'Withdraw the application' },
  returnAsIncomplete: { ja: '不備を伝えて返す', en: 'Return as incomplete' },
  acceptRegistrationApplication: { ja: '受理する', en: 'Accept the application' },
  assignReviewer: { ja: '審査担当者を割り当てる', en: 'Assign reviewers' },
  beginTechnicalReview: { ja: '技術的審査を始める', en: 'Begin the technical review' },
  askQuery: { ja: '照会する', en: 'Ask a query' },
  answerQuery: { ja: '照会に答える', en: 'Answer a query' },
  closeQuery: { ja: '照会を終える', en: 'Close a query' },
  judgeExclusion: { ja: '除外理由を判断する', en: 'Judge an exclusion' },
  requestAdditionalAudit: { ja: '追加監査を求める', en: 'Ask for an additional audit' },
  resumeTechnicalReview: { ja: '追加監査を終えて審査に戻る', en: 'Return to the review after the additional audit' },
  writeReviewOpinion: { ja: '審査意見を書く', en: 'Write the review opinion' },
  sendToCommittee: { ja: '運営委員会に付議する', en: 'Send to the committee' },
  castVote: { ja: '議決に加わる', en: 'Vote' },
  recuseFromDecision: { ja: '決定から退く', en: 'Recuse oneself' },
  decideRegistration: { ja: '登録を決定する', en: 'Record the decision' },
};

export const registrationApplicationStateWords: Readonly<Record<RegistrationApplicationState, Phrase>> = {
  DRAFT: { ja: '作成中', en: 'Being drafted' },
  SUBMITTED: { ja: '申請済み', en: 'Handed in' },
  INCOMPLETE: { ja: '不備あり', en: 'Returned as incomplete' },
  ACCEPTED: { ja: '受理', en: 'Accepted' },
  TECHNICAL_REVIEW: { ja: '技術的審査中', en: 'In technical review' },
  QUERY: { ja: '照会中', en: 'Query open' },
  ADDITIONAL_AUDIT: { ja: '追加監査待ち', en: 'Awaiting an additional audit' },
  COMMITTEE: { ja: '運営委員会で審議中', en: 'Before the committee' },
  REGISTERED: { ja: '登録', en: 'Registered' },
  REFUSED: { ja: '登録せず', en: 'Refused' },
  WITHDRAWN: { ja: '取下げ', en: 'Withdrawn' },
};

export const registrationApplicationKindWords: Readonly<Record<RegistrationApplicationKind, Phrase>> = {
  FIRST: { ja: '登録申請', en: 'First registration' },
  RENEWAL: { ja: '更新申請', en: 'Renewal' },
};

export const applicationQueryStateWords: Readonly<Record<ApplicationQueryState, Phrase>> = {
  ASKED: { ja: '回答待ち', en: 'Awaiting an answer' },
  ANSWERED: { ja: '回答済み', en: 'Answered' },
  CLOSED: { ja: '終了', en: 'Closed' },
};

export const exclusionVerdictWords: Readonly<Record<ExclusionVerdict, Phrase>> = {
  VALID: { ja: '妥当', en: 'Holds' },
  INVALID: { ja: '妥当でない', en: 'Does not hold' },
};

export const reviewConclusionWords: Readonly<Record<ReviewConclusion, Phrase>> = {
  MEETS_REQUIREMENTS: { ja: '要件を満たす', en: 'Meets the requirements' },
  DOES_NOT_MEET_REQUIREMENTS: { ja: '要件を満たさない', en: 'Does not meet the requirements' },
};

export const votePositionWords: Readonly<Record<VotePosition, Phrase>> = {
  FOR: { ja: '賛成', en: 'For' },
  AGAINST: { ja: '反対', en: 'Against' },
  ABSTAIN: { ja: '棄権', en: 'Abstains' },
  RECUSED: { ja: '退席', en: 'Recused' },
};

export const foreignLawWords: Readonly<Record<keyof ForeignLawInformation, Phrase>> = {
  capitalTies: { ja: '資本関係・役員等', en: 'Capital ties and officers' },
  foreignLaw: { ja: '国外の法令により情報が意図せず取り扱われるおそれ', en: 'Risk that foreign law reaches the information' },
  governingLaw: { ja: '契約の準拠法と裁判管轄', en: 'Law and court of the contract' },
  penetrationTests: { ja: '第三者による侵入試験・脆弱性検査と、利用機関による検査の可否', en: 'Tests by third parties, and whether agencies may test' },
};

/** What parties are told as a case moves. */
export const applicationNoticeWords = {
  REGISTRATION_APPLICATION_SUBMITTED: { ja: '登録申請 {referenceNumber} が提出されました。', en: 'Registration application {referenceNumber} was handed in.' },
  REGISTRATION_APPLICATION_RETURNED: { ja: '登録申請 {referenceNumber} に不備があります。内容を確かめて、申請し直してください。', en: 'Registration application {referenceNumber} is incomplete. See what is missing and hand it in again.' },
  REGISTRATION_APPLICATION_ACCEPTED: { ja: '登録申請 {referenceNumber} を受理しました。決定の目標日は {reviewDueOn} です（本システムの既定値）。', en: 'Registration application {referenceNumber} was accepted. The decision is aimed at {reviewDueOn} (platform default).' },
  QUERY_ASKED: { ja: '登録申請 {referenceNumber} について照会 {number} があります。', en: 'There is query {number} on registration application {referenceNumber}.' },
  QUERY_ANSWERED: { ja: '登録申請 {referenceNumber} の照会に回答がありました。', en: 'A query on registration application {referenceNumber} was answered.' },
  ADDITIONAL_AUDIT_REQUESTED: { ja: '登録申請 {referenceNumber} について追加の監査が必要です。', en: 'Registration application {referenceNumber} needs an additional audit.' },
  TECHNICAL_REVIEW_RESUMED: { ja: '登録申請 {referenceNumber} の追加監査の結果が提出されました。', en: 'The result of the additional audit of {referenceNumber} was handed in.' },
  REGISTRATION_APPLICATION_SENT: { ja: '登録申請 {referenceNumber} が付議されました（{round}、{roundHeldOn}）。', en: 'Registration application {referenceNumber} is before the committee ({round}, {roundHeldOn}).' },
  REGISTRATION_DECIDED: { ja: '登録申請 {referenceNumber} の決定：{outcome}。', en: 'Registration application {referenceNumber} was decided: {outcome}.' },
  REGISTRATION_APPLICATION_WITHDRAWN: { ja: '登録申請 {referenceNumber} が取り下げられました。', en: 'Registration application {referenceNumber} was withdrawn.' },
} as const satisfies Readonly<Record<string, Phrase>>;
export type ApplicationNoticeCode = keyof typeof applicationNoticeWords;
