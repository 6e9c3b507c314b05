import type {
  BusinessRoute,
  ExclusionFlag,
  ImpactAssessmentState,
  ImpactNoteCode,
  ImpactRefusalCode,
  ImpactVerb,
  IneligibilityGround,
  InformationKind,
  PreApplicationResult,
  PreApplicationState,
  TargetBusinessProposalState,
} from '@toroku/domain-impact';
import type { Phrase } from './phrase';

/** Wording of the refusals about guidance, list, assessment and pre-application. Each says what is wrong and how to mend it. */
export const impactRefusals: Readonly<Record<ImpactRefusalCode, Phrase>> = {
  EDITION_NOT_LATER: { ja: '適用日（{effectiveOn}）は、前の版の適用日（{latest}）より後で、今日（{today}）以降にしてください。', en: 'The effective day ({effectiveOn}) must be after that of the edition before ({latest}) and not before today ({today}).' },
  CODES_NOT_UNIQUE: { ja: '同じ符号が重なっています（{repeated}）。一つずつ別の符号にしてください。', en: 'The same code occurs twice ({repeated}). Give each its own.' },
  LEVELS_NOT_CONSECUTIVE: { ja: 'レベルは 1 から順に並べてください（今：{levels}）。', en: 'Levels must run from 1 without a gap (now: {levels}).' },
  LOW_NOT_ON_SCALE: { ja: '低位とする上限（{lowThrough}）がレベルの中にありません。{levels} から選んでください。', en: 'The highest low level ({lowThrough}) is not on the scale. Choose one of {levels}.' },
  QUESTION_AXIS_UNKNOWN: { ja: '設問（{questions}）の軸がありません。{axes} のどれかにしてください。', en: 'The axis of the questions ({questions}) does not exist. Use one of {axes}.' },
  EDITION_EMPTY: { ja: '版に中身（{part}）がありません。一つ以上入れてください。', en: 'The edition has no {part}. Add at least one.' },
  NO_EDITION_IN_FORCE: { ja: '今日適用できる版（{edition}）がありません。制度所管省庁が版を定めるのを待ってください。', en: 'No edition ({edition}) is in force today. Wait until the ministries in charge bring one out.' },
  PROPOSAL_NOT_IN_EDITION: { ja: '第{adoptedEdition}版に番号 {adoptedEntry} の業務がありません。先にその業務を載せた版を定めてください。', en: 'Edition {adoptedEdition} has no entry {adoptedEntry}. Adopt an edition with the business first.' },

  ASSESSOR_IS_NOT_NATIONAL_ORGAN: { ja: '影響度評価を行えるのは国の行政機関です。国の行政機関に依頼してください。', en: 'Only national administrative organs assess impact. Ask such an organ.' },
  FACT_SHEET_NOT_FILLED: { ja: '様式1-2 の申請者記入部分が埋まっていません（{missing}）。記入してからやり直してください。', en: 'The provider’s part of form 1-2 is not filled in ({missing}). Fill it in and try again.' },
  ASSESSMENT_NOT_REQUESTED: { ja: 'この評価は府省庁等が自ら始めたもので、取り下げる依頼がありません。府省庁等に相談してください。', en: 'The agency began this assessment itself: there is no request to take back. Speak with the agency.' },
  NEED_NOT_STATED: { ja: '具体的な調達の必要が書かれていません。何のために調達するかを書いてください。', en: 'No concrete need to procure is stated. Say what the service is to be procured for.' },
  USE_MISSING: { ja: '利用する業務がありません。一つ以上書いてください。', en: 'There is no use. Describe at least one.' },
  INFORMATION_MISSING: { ja: '業務「{use}」で取り扱う情報がありません。一つ以上書いてください。', en: 'The use “{use}” names no information. Name at least one type.' },
  LOG_IN_DATA_ALONE: { ja: '業務「{use}」にはログイン情報しかありません。その影響度は処理する業務に従うので、業務の情報も書いてください。', en: 'The use “{use}” names log-in data only. Its level follows the business processed: add the information of the business.' },
  AXIS_NOT_RATED: { ja: '情報「{information}」に {axis} の評価がありません。レベルと理由を書いてください。', en: 'The information “{information}” is not rated for {axis}. Give a level and a reason.' },
  AXIS_UNKNOWN: { ja: '情報「{information}」の軸 {axis} はガイダンスにありません。{axes} から選んでください。', en: 'The axis {axis} of “{information}” is not in the guidance. Choose one of {axes}.' },
  LEVEL_NOT_ON_SCALE: { ja: '情報「{information}」のレベル {level} はガイダンスにありません。{levels} から選んでください。', en: 'The level {level} of “{information}” is not in the guidance. Choose one of {levels}.' },
  VIEWPOINT_UNKNOWN: { ja: '被害の観点 {unknown} はガイダンスにありません。{viewpoints} から選んでください。', en: 'The harm viewpoint {unknown} is not in the guidance. Choose from {viewpoints}.' },
  CONFIDENTIALITY_CLASS_UNKNOWN: { ja: '情報「{information}」の機密性区分 {class} はありません。1、2、3 のどれかにしてください。', en: 'There is no confidentiality class {class} (information “{information}”). Use 1, 2 or 3.' },
  MATCH_NOT_STATED: { ja: '対象業務一覧のどれに当たるか、又は要検討業務であることが示されていません。どちらかを選んでください。', en: 'Neither an entry of the target-business list nor “under consideration” is stated. Choose one.' },
  ENTRY_NOT_IN_LIST: { ja: '対象業務一覧の第{edition}版に番号 {entry} はありません。一覧から選び直してください。', en: 'Edition {edition} of the target-business list has no entry {entry}. Choose again from the list.' },
  ENTRY_CONTENT_UNKNOWN: { ja: '対象業務一覧の番号 {entry}（第{edition}版）は内容が確認できておらず、該当と判断できません。別の番号か要検討業務を選んでください。', en: 'The content of entry {entry} (edition {edition}) was not found, so nothing can match it. Choose another entry or “under consideration”.' },
  MATCH_CONDITION_NOT_CONFIRMED: { ja: '番号 {entry} に当たるための条件「{ja}」が確認されていません。当てはまるなら確認し、当てはまらないなら要検討業務としてください。', en: 'The condition “{en}” of entry {entry} is not confirmed. Confirm it if it holds; otherwise treat the business as under consideration.' },

  IMPACT_LEVEL_NOT_LOW: { ja: '業務「{use}」の情報「{information}」は {axis} がレベル {level} で、低位（{lowThrough} まで）ではありません。業務や情報を見直すか、ISMAP のサービスを使ってください。', en: 'The information “{information}” of the use “{use}” is at level {level} for {axis}, above low ({lowThrough}). Reconsider the use, or procure from the ISMAP list.' },
  USE_CONCERNS_PUBLIC_ORDER: { ja: '業務「{use}」は治安維持・安全保障など特に厳重な取扱いが要るもので、ISMAP-LIU の対象外です。ISMAP のサービスを使ってください。', en: 'The use “{use}” concerns public order or national security and is outside ISMAP-LIU. Procure from the ISMAP list.' },
  USE_PURPOSE_NOT_LIMITED: { ja: '業務「{use}」は用途が限られていません。用途を限るか、ISMAP のサービスを使ってください。', en: 'The use “{use}” has no limited purpose. Limit it, or procure from the ISMAP list.' },
  INFORMATION_IS_CONFIDENTIALITY_3: { ja: '業務「{use}」の情報「{information}」は機密性3です。ISMAP-LIU は機密性2までの情報を扱います。この情報を外してください。', en: 'The information “{information}” of the use “{use}” is of confidentiality 3; ISMAP-LIU takes class 2 at most. Leave it out.' },

  TRACK_NOT_IN_FORCE: { ja: 'この日には {track} の規則がまだ適用されていません。適用日以後に行ってください。', en: 'The rules of {track} are not in force on this day. Come back once they are.' },
  FORM_INCOMPLETE: { ja: '様式1-1 に未記入の欄があります（{missing}）。記入してください。', en: 'Form 1-1 has empty fields ({missing}). Fill them in.' },
  PAPER_NOT_IN_JAPANESE: { ja: '{field} が日本語で書かれていません。書類は日本語で作成してください。', en: '{field} is not written in Japanese. Write the papers in Japanese.' },
  ASSESSMENT_OF_ANOTHER_SERVICE: { ja: '別のサービスの影響度評価が付いています。外してください。', en: 'An assessment of another service is attached. Take it off.' },
  ASSESSMENT_NOT_CONCLUDED: { ja: '結果がまだない影響度評価が付いています（{assessmentState}）。結果を待つか、外してください。', en: 'An assessment attached has no result yet ({assessmentState}). Wait for it or take it off.' },
  RESULT_TOO_OLD: { ja: '影響度評価（{evaluatedOn} 評価）は {usableThroughOn} までの申請に使えるもので、{submittedOn} には使えません。評価をやり直してもらってください。', en: 'The result of {evaluatedOn} serves applications through {usableThroughOn}, not on {submittedOn}. Have it assessed again.' },
  TOO_FEW_RESULTS: { ja: '影響度評価の結果が足りません（必要な府省庁 {needed}、今 {found}）。別の府省庁の結果を付けてください。', en: 'Too few results: {needed} agencies needed, {found} found. Attach the result of another agency.' },
  RESULT_NOT_LOW: { ja: '付いている影響度評価の結果が低位ではありません（レベル {level}）。ISMAP への登録を検討してください。', en: 'A result attached is not low (level {level}). Consider registering with ISMAP.' },
  RESULT_MATCHES_OTHER_BUSINESS: { ja: '付いている影響度評価は別の業務（{found}）についてのものです（申請：{expected}）。業務を合わせるか、評価を外してください。', en: 'An assessment attached is about other business ({found}; claimed: {expected}). Align the claim or take it off.' },
  RECEPTION_CHECK_NOT_PASSED: { ja: '受理の確認（{failed}）が済んでいません。確認するか、申請者に返してください。', en: 'The reception checks {failed} are not passed. Confirm them, or return the papers.' },
  BATCH_STILL_OPEN: { ja: '半期の区切り（{batchEndsOn}）がまだ来ていません（今日 {today}）。翌日以後にまとめて審査を始めてください。', en: 'The half ends on {batchEndsOn} (today {today}). Begin the review of the batch after that day.' },
  DECIDER_NOT_MINISTRY: { ja: '要検討業務の判断は制度所管省庁が行います（今：{decider}）。制度所管省庁に引き継いでください。', en: 'Business off the list is judged by the ministries in charge (you: {decider}). Hand the case to them.' },
  PROBABILITY_NOT_CONFIRMED: { ja: '低位である蓋然性の確認が書かれていません。そう判断した理由を書いてください。', en: 'It is not stated why the low level is probable. Write down the reason.' },
  REASONS_MISSING: { ja: '理由が書かれていません。根拠ごとに理由を書いてください。', en: 'No reasons are given. Give a reason for each ground.' },
};

export const impactVerbs: Readonly<Record<ImpactVerb, Phrase>> = {
  reviseImpactGuidance: { ja: 'ガイダンスの新しい版を定める', en: 'Bring out a new edition of the guidance' },
  adoptTargetBusinessList: { ja: '対象業務一覧の新しい版を定める', en: 'Adopt a new edition of the target-business list' },
  proposeTargetBusiness: { ja: '対象業務の追加を提案する', en: 'Propose a target business' },
  reviewTargetBusinessProposal: { ja: '追加の提案を検討する', en: 'Take up a proposal' },
  decideTargetBusinessProposal: { ja: '追加の提案を決める', en: 'Decide a proposal' },
  writeServiceFactSheet: { ja: '様式1-2（申請者記入部分）を書く', en: 'Write the provider’s part of form 1-2' },
  requestImpactAssessment: { ja: '影響度評価を依頼する', en: 'Ask for an impact assessment' },
  startOwnAssessment: { ja: '自らの調達のために影響度評価を始める', en: 'Begin an assessment for an own procurement' },
  writeImpactAssessment: { ja: '影響度評価を書く', en: 'Write the impact assessment' },
  concludeImpactAssessment: { ja: '影響度評価を確定する', en: 'Conclude the impact assessment' },
  declineImpactAssessment: { ja: '影響度評価を断る', en: 'Decline to assess' },
  withdrawImpactAssessmentRequest: { ja: '影響度評価の依頼を取り下げる', en: 'Take the request back' },
  openPreApplication: { ja: '事前申請を始める', en: 'Open a pre-application' },
  writePreApplication: { ja: '様式1-1 を書く', en: 'Write form 1-1' },
  attachImpactAssessments: { ja: '影響度評価を付ける', en: 'Attach impact assessments' },
  submitPreApplication: { ja: '事前申請を提出する', en: 'Hand in the pre-application' },
  returnPreApplication: { ja: '事前申請を返す', en: 'Return the pre-application' },
  acceptPreApplication: { ja: '事前申請を受理する', en: 'Accept the pre-application' },
  beginPreApplicationReview: { ja: '該当性の審査を始める', en: 'Begin the review' },
  decidePreApplication: { ja: '該当性を判断する', en: 'Decide eligibility' },
  withdrawPreApplication: { ja: '事前申請を取り下げる', en: 'Withdraw the pre-application' },
};

export const impactAssessmentStateWords: Readonly<Record<ImpactAssessmentState, Phrase>> = {
  REQUESTED: { ja: '依頼中', en: 'Requested' },
  DRAFTING: { ja: '評価中', en: 'Being written' },
  CONCLUDED: { ja: '確定', en: 'Concluded' },
  DECLINED: { ja: '辞退', en: 'Declined' },
  WITHDRAWN: { ja: '依頼取下げ', en: 'Request withdrawn' },
};

export const preApplicationStateWords: Readonly<Record<PreApplicationState, Phrase>> = {
  DRAFT: { ja: '作成中', en: 'Draft' },
  ASSESSMENT_REQUESTED: { ja: '影響度評価待ち', en: 'Waiting for assessments' },
  ASSESSED: { ja: '影響度評価済み', en: 'Assessed' },
  SUBMITTED: { ja: '提出済み', en: 'Handed in' },
  RETURNED: { ja: '差戻し', en: 'Returned' },
  ACCEPTED: { ja: '受理', en: 'Accepted' },
  QUEUED_FOR_BATCH: { ja: '半期審査待ち', en: 'Waiting for the half-year batch' },
  UNDER_REVIEW: { ja: '審査中', en: 'Under review' },
  ELIGIBLE: { ja: '該当', en: 'Eligible' },
  NOT_ELIGIBLE: { ja: '非該当', en: 'Not eligible' },
  WITHDRAWN: { ja: '取下げ', en: 'Withdrawn' },
};

export const preApplicationResultWords: Readonly<Record<PreApplicationResult, Phrase>> = {
  ELIGIBLE: preApplicationStateWords.ELIGIBLE,
  NOT_ELIGIBLE: preApplicationStateWords.NOT_ELIGIBLE,
};

export const ineligibilityGroundWords: Readonly<Record<IneligibilityGround, Phrase>> = {
  BUSINESS_NOT_ON_LIST: { ja: '対象業務一覧に該当しない', en: 'The business is not on the list' },
  IMPACT_NOT_LOW: { ja: '影響度が低位でない', en: 'The impact is not low' },
  PROBABILITY_NOT_CONFIRMED: { ja: '低位である蓋然性が確認できない', en: 'A low level could not be shown to be probable' },
  BUSINESS_EXCLUDED: { ja: '対象外の業務である', en: 'The business is excluded' },
  ASSESSMENT_NOT_VALID: { ja: '影響度評価の内容が妥当でない', en: 'An assessment does not stand' },
};

export const targetBusinessProposalStateWords: Readonly<Record<TargetBusinessProposalState, Phrase>> = {
  PROPOSED: { ja: '提案', en: 'Proposed' },
  MINISTRIES_REVIEW: { ja: '制度所管省庁で検討中', en: 'With the ministries in charge' },
  ADOPTED: { ja: '採用', en: 'Adopted' },
  REJECTED: { ja: '不採用', en: 'Rejected' },
};

export const businessRouteWords: Readonly<Record<BusinessRoute, Phrase>> = {
  ON_LIST: { ja: '対象業務', en: 'On the target-business list' },
  OFF_LIST: { ja: '要検討業務', en: 'Under consideration' },
};

export const exclusionFlagWords: Readonly<Record<ExclusionFlag, Phrase>> = {
  PUBLIC_ORDER_OR_SECURITY: { ja: '治安維持・安全保障に関わる', en: 'Concerns public order or national security' },
  PURPOSE_NOT_LIMITED: { ja: '用途を限定しない', en: 'Without a limited purpose' },
};

export const informationKindWords: Readonly<Record<InformationKind, Phrase>> = {
  BUSINESS: { ja: '業務の情報', en: 'Information of the business' },
  LOG_IN: { ja: 'ログイン情報', en: 'Log-in data' },
};

/** How a level came about, in words. */
export const impactNoteWords: Readonly<Record<ImpactNoteCode, Phrase>> = {
  OVERALL_LEVEL_DECIDED_BY: { ja: '全体のレベルは {level}。業務「{uses}」による。', en: 'Overall level {level}, set by the use “{uses}”.' },
  USE_LEVEL_DECIDED_BY: { ja: '業務「{use}」のレベルは {level}。情報「{information}」の {axes} による。', en: 'Level {level} of the use “{use}”, set by “{information}” along {axes}.' },
  LOG_IN_DATA_FOLLOWS_BUSINESS: { ja: 'ログイン情報「{information}」は業務「{use}」のレベル {level} に従う。', en: 'The log-in data “{information}” follows the level {level} of the use “{use}”.' },
  ENCRYPTION_DOES_NOT_LOWER: { ja: '情報「{information}」は事業者が読めないよう暗号化されているが、レベルは下がらない。', en: 'The provider cannot read “{information}”; that does not lower its level.' },
  RESULT_IS_LOW: { ja: '低位（レベル {level}、低位は {lowThrough} まで）。', en: 'Low (level {level}; low through {lowThrough}).' },
};

/** What the parties of an assessment or a pre-application are told. */
export const impactNotices = {
  IMPACT_ASSESSMENT_REQUESTED: { ja: '影響度評価の依頼が届きました。', en: 'You are asked for an impact assessment.' },
  IMPACT_ASSESSMENT_STARTED: { ja: '府省庁等が影響度評価を始めました。様式1-2 の申請者記入部分を書いてください。', en: 'An agency began an impact assessment. Write the provider’s part of form 1-2.' },
  IMPACT_ASSESSMENT_REQUEST_WITHDRAWN: { ja: '影響度評価の依頼が取り下げられました。', en: 'The request for an impact assessment was taken back.' },
  IMPACT_ASSESSMENT_DECLINED: { ja: '影響度評価が辞退されました（理由：{reason}）。', en: 'The agency declined to assess ({reason}).' },
  IMPACT_ASSESSMENT_CONCLUDED: { ja: '影響度評価が確定しました（{usableThroughOn} までの事前申請に使えます）。', en: 'The impact assessment is concluded (usable through {usableThroughOn}).' },
  PRE_APPLICATION_SUBMITTED: { ja: '事前申請 {referenceNumber} が提出されました。', en: 'Pre-application {referenceNumber} was handed in.' },
  PRE_APPLICATION_RETURNED: { ja: '事前申請 {referenceNumber} が返されました。指摘を確かめて出し直してください。', en: 'Pre-application {referenceNumber} was returned. See what is asked for and hand it in again.' },
  PRE_APPLICATION_ACCEPTED: { ja: '事前申請 {referenceNumber} が受理されました。', en: 'Pre-application {referenceNumber} was accepted.' },
  PRE_APPLICATION_DECIDED: { ja: '事前申請 {referenceNumber} の結果が通知されました（様式1-4）。', en: 'The result of pre-application {referenceNumber} is notified (form 1-4).' },
  PRE_APPLICATION_WITHDRAWN: { ja: '事前申請 {referenceNumber} が取り下げられました。', en: 'Pre-application {referenceNumber} was withdrawn.' },
  TARGET_BUSINESS_PROPOSED: { ja: '対象業務一覧の拡充の提案が加わりました。', en: 'A proposal to extend the target-business list was added.' },
} as const satisfies Readonly<Record<string, Phrase>>;
export type ImpactNotice = keyof typeof impactNotices;
