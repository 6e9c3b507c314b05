import type {
  AssessmentDepth,
  AssessmentResult,
  AuditBodyListingState,
  AuditBodyListingVerb,
  ConfirmationCode,
  EngagementKind,
  EngagementRefusalCode,
  EngagementState,
  EngagementVerb,
  ScopeClass,
  ScopeReason,
  ScopeRulesId,
} from '@toroku/domain-audit';
import type { Phrase } from './phrase';

export const engagementRefusals: Readonly<Record<EngagementRefusalCode, Phrase>> = {
  ORGANISATION_NOT_AUDIT_BODY: { ja: 'この組織は監査機関ではありません（{organisationKind}）。監査機関を選んでください。', en: 'This organisation is not an audit body ({organisationKind}). Choose an audit body.' },
  NOT_AN_AUDIT_CORPORATION: { ja: '監査機関リストに載せられるのは、今のところ監査法人だけです。', en: 'Only audit corporations can be put on the audit-body list for now.' },
  LISTING_OVERLAPS: { ja: '{from} から {through} までの記載がすでにあります。期間を重ならないようにするか、その記載を更新してください。', en: 'There is a listing from {from} through {through} already. Choose days outside it, or renew it.' },
  LISTING_NOT_LATER: { ja: '記載はすでに {through} まで有効です。それより後の日を入れてください。', en: 'The listing already runs through {through}. Choose a later day.' },
  AUDIT_BODY_NOT_LISTED: { ja: '{on} の時点で監査機関リストに載っていません（{occasion}）。契約の日と報告書の日の両方で載っている監査機関が必要です。', en: 'The body is not on the audit-body list on {on} ({occasion}). It must stand there on the day of the contract and on the day of the report.' },
  ENGAGEMENT_ALREADY_OPEN: { ja: 'この言明書にはすでに監査があります。進んでいる監査を終えるか取りやめるか、報告書が出た後なら再監査・追加監査として申し込んでください。', en: 'This statement has an audit already. Finish or withdraw the one under way; after its report, propose a re-audit or an additional audit.' },
  ASKED_CONTROLS_MISSING: { ja: '追加監査の対象とする管理策がありません。一つ以上選んでください。', en: 'No control is named for the additional audit. Choose at least one.' },
  ASKED_CONTROLS_NOT_EXPECTED: { ja: '再監査はその年の対象全体をやり直すので、管理策は選びません。選択を外すか、追加監査にしてください。', en: 'A re-audit takes the whole scope of its year again. Leave the controls out, or choose an additional audit.' },
  CONTROL_NOT_STATED: { ja: '{controls} は言明書で実施するとされていません。言明書に含めるか、対象から外してください。', en: 'The statement does not state {controls}. State them, or leave them out of the audit.' },
  PERSON_NOT_OF_AUDIT_BODY: { ja: '監査を行える、この監査機関の人ではない人が含まれています。監査機関の業務実施者を選んでください。', en: 'Some persons are not persons of this audit body who may do audit work. Choose its work implementers.' },
  CONTROL_NOT_IN_SCOPE: { ja: '{controlId} は今年の監査の対象ではありません。対象の管理策に記録してください。', en: '{controlId} is not in this year’s audit. Record results on controls in scope.' },
  CONTROL_TWICE: { ja: '{controlId} が二度出てきます。一つにまとめてください。', en: '{controlId} is there twice. Put it into one row.' },
  RESULT_MISSING: { ja: '{controlId} に結果がありません。整備か運用の結果を入れてください。', en: '{controlId} has no result. Give one for design or for operation.' },
  OPERATIONAL_ASSESSMENT_NOT_BEGUN: { ja: '運用状況評価がまだ始まっていないため、{controlId} の運用の結果は記録できません。先に運用状況評価を始めてください。', en: 'The operational assessment has not begun, so nothing can be recorded on the operation of {controlId}. Begin it first.' },
  ASSESSMENT_PERIOD_NOT_ENDED: { ja: '監査の対象期間は {periodEndOn} までで、{on} にはまだ終わっていません。期間の翌日以後に行ってください。', en: 'The assessment period runs through {periodEndOn} and is not over on {on}. Do this on the day after it or later.' },
  CONFIRMATION_NOT_ANSWERED_ONCE: { ja: '確認事項 {confirmation} への回答が {answers} 件あります。一件だけ回答してください。', en: 'The confirmation {confirmation} has {answers} answers. Answer it once.' },
  CONFIRMATION_NOT_EXPLAINED: { ja: '確認事項 {confirmation} を確認しない理由がありません。事情を書いてください。', en: 'The confirmation {confirmation} is not confirmed and not explained. Say why.' },
  REPRESENTATION_MISSING: { ja: '経営者確認書がありません。クラウドサービス事業者の代表者に署名を求めてください。', en: 'There is no Written Representation. Ask the provider’s representative to sign it.' },
  REPRESENTATION_NOT_BEFORE_REPORT: { ja: '経営者確認書の日（{signedOn}）が報告書の日（{reportOn}）より前ではありません。翌日以後に報告書を出してください。', en: 'The Written Representation of {signedOn} is not before the day of the report ({reportOn}). Issue the report on a later day.' },
  DESIGN_RESULT_MISSING: { ja: '整備状況評価の結果がない管理策が {count} 件あります（{controls}）。結果を記録してください。', en: '{count} controls have no design result ({controls}). Record them.' },
  OPERATIONAL_RESULT_MISSING: { ja: '運用状況評価の結果がない管理策が {count} 件あります（{controls}）。結果を記録してください。', en: '{count} controls have no operational result ({controls}). Record them.' },
  EXCEPTION_WITHOUT_FINDING: { ja: '{controlId} に例外がありますが、発見事項が挙げられていません。発見事項を挙げてください。', en: '{controlId} has an exception but no finding. Raise one.' },
  AUDITED_STATEMENT_NOT_DECLARED: { ja: '言明書が言明された状態ではありません。事業者の代表者が言明してから進めてください。', en: 'The statement is not declared. Go on once the provider’s representative has declared it.' },
  AUDITED_STATEMENT_CHANGED: { ja: '監査を計画した後に言明書が変わっています。計画を立て直してください。', en: 'The statement has changed since the audit was planned. Plan anew.' },
  SCOPE_CONTROLS_TWICE: { ja: '{controls} が二度出てきます。管理策ごとに一つにまとめてください。', en: '{controls} are there twice. Name each control once.' },
  SCOPE_ASSESSED_EVERY_YEAR: { ja: '{controls} は毎年の評価の対象です。別の年には移せません。移動から外してください。', en: '{controls} are assessed every year and cannot be put off. Leave them where they are.' },
  SCOPE_NOT_LEVELLED: { ja: '{controls} は平準化の対象ではないため、年の枠がありません。今年に評価するなら、理由を付けて今年に加えてください。', en: '{controls} are not levelled and have no year slot. To assess them this year, take them into this year with a reason.' },
  SCOPE_SLOT_NOT_IN_CYCLE: { ja: '{controls} を周期にない年の枠へ移そうとしています。周期の中の年を選んでください。', en: '{controls} would go to a slot that their cycle does not have. Choose a year of the cycle.' },
  SCOPE_NOT_COVERED_IN_CYCLE: { ja: '{controls} を過ぎた年の枠へ移すと、この周期に一度も評価されません。今年か、この周期の残りの年を選んでください。', en: 'In a slot that has passed, {controls} would not be assessed in this cycle at all. Choose this year or a year still to come in the cycle.' },
  SCOPE_CHANGED_CONTROL_STAYS: { ja: '{controls} は変更があった管理策で、今年が評価の年です。今年の対象から外せません。今年のままにしてください。', en: '{controls} were changed and are due this year. They cannot leave it. Keep them in this year.' },
  SCOPE_FOLLOWS_REQUEST: { ja: '追加監査の対象は求められた管理策だけで、調整はできません。調整を取り消してください。', en: 'An additional audit takes what was asked for and nothing else. Take the changes back.' },
  POPULATION_OUTSIDE_PERIOD: { ja: '母集団の期間が監査の対象期間（{from} から {through} まで）の外に出ています。対象期間の中の日にしてください。', en: 'The population reaches outside the assessment period ({from} through {through}). Choose days within it.' },
  POPULATION_SERVES_NO_CONTROL: { ja: 'この母集団を使う管理策がありません。一つ以上選んでください。', en: 'No control uses this population. Choose at least one.' },
  POPULATION_SAMPLED_FOR_CONTROL: { ja: '{controlId} のサンプルがこの母集団から取られているため、管理策の一覧から外せません。残してください。', en: 'Samples for {controlId} were drawn from this population. Keep the control in it.' },
  CONTROL_NOT_IN_POPULATION: { ja: '母集団「{population}」は {controlId} の母集団ではありません。母集団に管理策を加えるか、別の母集団を選んでください。', en: 'The population “{population}” does not serve {controlId}. Add the control to it, or choose another population.' },
  SAMPLE_EMPTY: { ja: 'サンプルが一件もありません。取り出した項目を入れてください。', en: 'The sample has no item. Enter what was drawn.' },
  SAMPLE_LARGER_THAN_POPULATION: { ja: 'サンプル（{drawn} 件）が母集団（{size} 件）より多くなっています。件数を確かめてください。', en: 'The sample ({drawn}) is larger than the population ({size}). Check both numbers.' },
  SAMPLE_SIZE_WITHOUT_REASON: { ja: 'サンプルが {drawn} 件で、目安の {expected} 件より少なくなっています。項目を足すか、少なくてよい理由を書いてください。', en: 'The sample has {drawn} items, fewer than the {expected} of the table. Add items, or say why fewer are enough.' },
  SAMPLE_SIZES_INCOMPLETE: { ja: 'サンプル数の目安には、頻度ごとに一行ずつ、あわせて {count} 行が要ります。足りない行を足し、重なる行を除いてください。', en: 'The table needs one line for each frequency, {count} in all. Add what is missing and take out what is there twice.' },
  SAMPLE_SIZES_IN_USE: { ja: 'この監査ではもう {count} 件のサンプルを記録しているため、目安を変えられません。少ないサンプルには、少なくてよい理由を書いてください。', en: 'This audit has {count} samples on record, so its table stays. Give a reason where a sample is smaller.' },
  SAMPLE_ITEM_TWICE: { ja: '項目「{reference}」が二度出てきます。一つにまとめてください。', en: 'The item “{reference}” is there twice. Put it into one row.' },
  SAMPLE_EXCEPTION_NOT_DESCRIBED: { ja: '項目「{reference}」は例外ですが、内容がありません。何があったかを書いてください。', en: 'The item “{reference}” is an exception but is not described. Say what was seen.' },
  SAMPLE_NOT_TESTED: { ja: '{controlId} のサンプルに、まだ確かめていない項目が {count} 件あります。結果を入れてください。', en: 'The samples for {controlId} have {count} items not tested yet. Record what they came to.' },
  REPORT_IS_ANOTHER: { ja: '確認しようとしている報告書は、今の報告書と違います（{reportDigest}）。開き直して確かめてください。', en: 'The report you confirm is not the one that stands ({reportDigest}). Open it again and check.' },
  REPORT_CONFIRMED_ALREADY: { ja: 'この報告書の受領はすでに確認されています。', en: 'Receipt of this report has been confirmed already.' },
  SAMPLE_EXCEPTION_NOT_IN_RESULT: { ja: '{controlId} のサンプルに例外が {count} 件ありますが、運用の結果が「例外あり」になっていません。結果を改めてください。', en: 'The samples for {controlId} have {count} exceptions, but its operational result is not an exception. Correct the result.' },
};

export const engagementVerbWords: Readonly<Record<EngagementVerb | AuditBodyListingVerb | 'proposeEngagement' | 'openAuditReport', Phrase>> = {
  listAuditBody: { ja: '監査機関リストに載せる', en: 'Put on the audit-body list' },
  renewAuditBodyListing: { ja: '監査機関リストの記載を更新する', en: 'Renew the listing' },
  removeAuditBody: { ja: '監査機関リストから外す', en: 'Take off the audit-body list' },
  proposeEngagement: { ja: '監査を申し込む', en: 'Propose an audit' },
  acceptEngagement: { ja: '監査を受ける', en: 'Accept the audit' },
  declineEngagement: { ja: '監査を辞退する', en: 'Decline the audit' },
  withdrawEngagement: { ja: '監査を取りやめる', en: 'Withdraw the audit' },
  assignWorkImplementer: { ja: '業務実施者を決める', en: 'Assign work implementers' },
  arrangeScope: { ja: '監査対象を調整する', en: 'Arrange the scope' },
  setSampleSizes: { ja: 'サンプル数の目安を定める', en: 'Set the table of sample sizes' },
  planEngagement: { ja: '監査を計画する', en: 'Plan the audit' },
  beginDesignAssessment: { ja: '整備状況評価を始める', en: 'Begin the design assessment' },
  beginOperationalAssessment: { ja: '運用状況評価を始める', en: 'Begin the operational assessment' },
  recordControlResults: { ja: '実施結果を記録する', en: 'Record results' },
  recordPopulation: { ja: '母集団を記録する', en: 'Record a population' },
  recordSamples: { ja: 'サンプルを記録する', en: 'Record samples' },
  signRepresentation: { ja: '経営者確認書に署名する', en: 'Sign the Written Representation' },
  confirmAuditReport: { ja: '実施結果報告書の受領を確認する', en: 'Confirm receipt of the audit report' },
  issueAuditReport: { ja: '実施結果報告書を出す', en: 'Issue the audit report' },
  openAuditReport: { ja: '実施結果報告書を開く', en: 'Open the audit report' },
  openAdditionalAudit: { ja: '再監査・追加監査を申し込む', en: 'Propose a re-audit or additional audit' },
};

export const engagementStateWords: Readonly<Record<EngagementState, Phrase>> = {
  PROPOSED: { ja: '申込み済み', en: 'Proposed' },
  DECLINED: { ja: '辞退', en: 'Declined' },
  WITHDRAWN: { ja: '取りやめ', en: 'Withdrawn' },
  CONTRACTED: { ja: '契約済み', en: 'Contracted' },
  PLANNED: { ja: '計画済み', en: 'Planned' },
  DESIGN_ASSESSMENT: { ja: '整備状況評価中', en: 'Design assessment' },
  OPERATIONAL_ASSESSMENT: { ja: '運用状況評価中', en: 'Operational assessment' },
  REPRESENTATION_SIGNED: { ja: '経営者確認書入手済み', en: 'Representation signed' },
  REPORT_ISSUED: { ja: '報告書発行済み', en: 'Report issued' },
};

export const auditBodyListingStateWords: Readonly<Record<AuditBodyListingState, Phrase>> = {
  LISTED: { ja: 'リストに掲載中', en: 'Listed' },
  REMOVED: { ja: 'リストから削除済み', en: 'Removed from the list' },
};

export const engagementKindWords: Readonly<Record<EngagementKind, Phrase>> = {
  REGULAR: { ja: '通常の監査', en: 'Yearly audit' },
  RE_AUDIT: { ja: '再監査', en: 'Re-audit' },
  ADDITIONAL_AUDIT: { ja: '追加監査', en: 'Additional audit' },
};

export const scopeReasonWords: Readonly<Record<ScopeReason, Phrase>> = {
  GOVERNANCE_ALL: { ja: 'ガバナンス基準はすべて対象', en: 'All governance controls are in' },
  MANAGEMENT_ALL: { ja: 'マネジメント基準はすべて対象', en: 'All management controls are in' },
  EVERY_YEAR: { ja: 'この区分は毎年対象', en: 'Its class is in every year' },
  AREA_THIS_YEAR: { ja: '領域1〜4のうち、今年が評価の年', en: 'In areas 1 to 4, due this year' },
  CLASS_THIS_YEAR: { ja: 'この区分の周期で、今年が評価の年', en: 'Due this year in the cycle of its class' },
  AREA_DESIGN_FIRST_YEAR: { ja: '初年度は整備状況を評価（運用は別の年）', en: 'First year: design now, operation in another year' },
  CHANGED: { ja: '変更があったため今年の対象', en: 'Changed, so it is in this year' },
  PULLED: { ja: '監査機関が今年に加えた', en: 'Taken into this year by the audit body' },
  ASKED: { ja: '追加監査で求められた', en: 'Asked for in the additional audit' },
  OTHER_YEAR: { ja: '別の年に評価', en: 'Due in another year' },
  NOT_STATED: { ja: '言明書で実施するとされていない', en: 'Not stated' },
  OUTSIDE_AREAS: { ja: '領域1〜4の外', en: 'Outside areas 1 to 4' },
  NOT_ASKED: { ja: '追加監査で求められていない', en: 'Not asked for in the additional audit' },
};

/** The classes that scope rules tell controls apart by. */
export const scopeClassWords: Readonly<Record<ScopeClass, Phrase>> = {
  GOVERNANCE: { ja: 'ガバナンス基準', en: 'Governance criteria' },
  MANAGEMENT: { ja: 'マネジメント基準', en: 'Management criteria' },
  MANDATORY: { ja: '管理策基準のうち必須（B・PB）', en: 'Mandatory controls (B, PB)' },
  IN_AREAS: { ja: '管理策基準のうち領域1〜4', en: 'Controls of areas 1 to 4' },
  OTHER_CONTROLS: { ja: '管理策基準のほかのもの', en: 'Other controls' },
};

/** The rule sets whose scopes are known here. */
export const scopeRulesWords: Readonly<Record<ScopeRulesId, Phrase>> = {
  'LIU-2022-11': { ja: 'ISMAP-LIU（2022年11月から）', en: 'ISMAP-LIU (from November 2022)' },
  'ISMAP-2022-04': { ja: 'ISMAP（2022年4月から）', en: 'ISMAP (from April 2022)' },
  'ISMAP-2023-10': { ja: 'ISMAP（2023年10月から）', en: 'ISMAP (from October 2023)' },
  'ISMAP-2024-08': { ja: 'ISMAP（2024年8月から）', en: 'ISMAP (from August 2024)' },
};

export const assessmentDepthWords: Readonly<Record<AssessmentDepth, Phrase>> = {
  DESIGN: { ja: '整備', en: 'Design' },
  DESIGN_AND_OPERATION: { ja: '整備と運用', en: 'Design and operation' },
  NONE: { ja: '対象外', en: 'Not this year' },
};

export const assessmentResultWords: Readonly<Record<AssessmentResult, Phrase>> = {
  EFFECTIVE: { ja: '有効', en: 'Effective' },
  EXCEPTION: { ja: '例外あり', en: 'Exception' },
  NOT_APPLICABLE: { ja: '該当なし', en: 'Not applicable' },
};

/** The eight confirmations in our words. */
export const confirmationWords: Readonly<Record<ConfirmationCode, Phrase>> = {
  ANSWERS_FOR_CONTROLS: { ja: 'リスク分析に基づく管理策の選択、整備と期間中の運用は経営者の責任である', en: 'Management answers for choosing controls from its risk analysis, for establishing them and for their working over the period' },
  STATEMENT_CHECKED_INDEPENDENTLY: { ja: '言明書を独立して確かめる体制がある', en: 'A structure checks the statement independently' },
  ANSWERS_FOR_READING_OF_CRITERIA: { ja: '管理基準の解釈は自らの責任である', en: 'Management answers for its reading of the criteria' },
  KNOWS_AUDIT_CRITERIA: { ja: '監査が情報セキュリティ監査の基準に沿うことを理解している', en: 'Management knows which audit criteria the audit follows' },
  KNOWS_REPORT_IS_RESTRICTED: { ja: '報告書を配る先が限られることを理解している', en: 'Management knows that distribution of the report is restricted' },
  GAVE_ALL_INFORMATION_AND_ACCESS: { ja: '求められた情報とアクセスをすべて提供した', en: 'All information and access asked for was given' },
  SUBSEQUENT_EVENTS_DISCLOSED: { ja: '期間後に影響しうる出来事はない（あれば記載する）', en: 'No event after the period could change things (otherwise: explained)' },
  KNOWN_FRAUD_DISCLOSED: { ja: '把握している不正や違法行為はない（あれば記載する）', en: 'No fraud or illegality is known (otherwise: explained)' },
};

/** What the other side is told. */
export const engagementNoticeWords = {
  ENGAGEMENT_PROPOSED: { ja: '監査の申込みがありました。', en: 'An audit was proposed to you.' },
  ENGAGEMENT_ACCEPTED: { ja: '監査機関が監査を受けました。', en: 'The audit body accepted the audit.' },
  ENGAGEMENT_DECLINED: { ja: '監査機関が監査を辞退しました。', en: 'The audit body declined the audit.' },
  ENGAGEMENT_WITHDRAWN: { ja: 'クラウドサービス事業者が監査を取りやめました。', en: 'The provider withdrew the audit.' },
  REPRESENTATION_SIGNED: { ja: '経営者確認書に署名がありました（{signedOn}）。', en: 'The Written Representation was signed on {signedOn}.' },
  AUDIT_REPORT_ISSUED: { ja: '実施結果報告書が出ました（{issuedOn}）。', en: 'The audit report was issued on {issuedOn}.' },
} as const satisfies Readonly<Record<string, Phrase>>;
