import type { AttachmentLanguage, StatementRefusalCode, StatementState, StatementVerb, TranslationState } from '@toroku/domain-statement';
import type { Phrase } from './phrase';

export const statementRefusals: Readonly<Record<StatementRefusalCode, Phrase>> = {
  GOVERNANCE_CONTROL_NOT_STATED: { ja: 'ガバナンス基準 {controlId} が選ばれていません。ガバナンス基準は原則すべて言明します。', en: 'Governance control {controlId} is not selected. In principle all governance controls are stated.' },
  MANAGEMENT_CONTROL_NOT_STATED: { ja: 'マネジメント基準 {controlId} が選ばれていません。マネジメント基準は原則すべて言明します。', en: 'Management control {controlId} is not selected. In principle all management controls are stated.' },
  OBJECTIVE_UNDECIDED: { ja: '統制目標 {controlId} を実施するか決めてください。除くときは、合理的に適用できない理由を書きます。', en: 'Decide on control objective {controlId}. To leave it out, write why it cannot reasonably apply.' },
  OBJECTIVE_EXCLUDED_WITHOUT_REASON: { ja: '統制目標 {controlId} を除く理由がありません。合理的に適用できない理由を書いてください。', en: 'Control objective {controlId} is left out without a reason. Write why it cannot reasonably apply.' },
  MANDATORY_CONTROL_NOT_SELECTED: { ja: '管理策 {controlId} は必須（B）です。選んで個別管理策を書いてください。', en: 'Control {controlId} is mandatory (B). Select it and write an individual control.' },
  CONTROL_UNDECIDED: { ja: '管理策 {controlId} を選ぶか決めてください。', en: 'Decide whether control {controlId} is selected.' },
  REASON_NOT_SELECTED_MISSING: { ja: '管理策 {controlId} を選ばない理由を書いてください。', en: 'Write why control {controlId} is not selected.' },
  INDIVIDUAL_CONTROL_MISSING: { ja: '管理策 {controlId} の個別管理策を一つ以上書いてください。', en: 'Write at least one individual control for {controlId}.' },
  CONTROL_NOT_IN_EDITION: { ja: '管理策 {controlId} は版 {editionId} にありません。番号と版を確かめてください。', en: 'Control {controlId} is not in edition {editionId}. Check the id and the edition.' },
  CONTROL_STATED_TWICE: { ja: '管理策 {controlId} が一度に二回書かれています。一方にまとめてください。', en: 'Control {controlId} is stated twice at once. Join the two.' },
  CONTROL_CHANGED_MEANWHILE: { ja: '管理策 {controlId} の「{part}」を、他の人も同時に変えました。両方を見て、残す方を選んでください。', en: 'Somebody else changed “{part}” of control {controlId} at the same time. Look at both and choose.' },
  ANSWERS_SEEN_MISSING: { ja: '編集の前に読んだ内容（seen）か、読んだ版（expectedVersion）を添えてください。', en: 'Send what was read before the change (seen) or the version that was read (expectedVersion).' },
  CONTROL_CHANGED_OUTSIDE_PERIOD: { ja: '管理策 {controlId} の変更日（{changedOn}）が監査の対象期間（{periodStartOn}から{periodEndOn}）の外です。', en: 'Control {controlId} changed on {changedOn}, outside the assessment period ({periodStartOn} to {periodEndOn}).' },
  STATEMENT_PART_MISSING: { ja: '言明書の「{part}」が空です。書いてください。', en: 'The part "{part}" of the statement is empty. Fill it in.' },
  TEXT_NOT_JAPANESE: { ja: '「{part}」が日本語で書かれていません。英語にできるのは言明書の別添だけです。', en: '"{part}" is not in Japanese. Only the attachments of a statement may be in English.' },
  PERIOD_TOO_LONG: { ja: '監査の対象期間（{periodStartOn}から{periodEndOn}）が長すぎます。終わりは{lastOn}までにしてください。', en: 'The assessment period ({periodStartOn} to {periodEndOn}) is too long. End it by {lastOn}.' },
  PERIOD_TOO_SHORT: { ja: '監査の対象期間（{periodStartOn}から{periodEndOn}）が短すぎます。終わりは{firstEndOn}以後にしてください。', en: 'The assessment period ({periodStartOn} to {periodEndOn}) is too short. End it on {firstEndOn} or later.' },
  PERIOD_LEAVES_GAP: { ja: '監査の対象期間は前の期間の翌日（{expected}）から始めます（記載：{periodStartOn}）。', en: 'The assessment period starts on the day after the last one ({expected}); it says {periodStartOn}.' },
  UNDERLYING_SERVICE_NOT_LISTED: { ja: '基盤のサービス「{name}」（番号 {registrationNumber}）は登録簿にありません。登録済みのサービスに替えるか、言明の対象に含めてください。', en: 'The underlying service "{name}" (number {registrationNumber}) is not on the register. Use a registered one or take it into the scope.' },
  STATEMENT_ROW_MISSING: { ja: '版 {editionId} の管理策 {controlId} の行がありません。加えてください。', en: 'The row of control {controlId} of edition {editionId} is missing. Add it.' },
  STATEMENT_ROW_REPEATED: { ja: '管理策 {controlId} は{otherRow}行目にもあります。一方を削ってください。', en: 'Control {controlId} also stands in row {otherRow}. Remove one.' },
  SELECTED_MALFORMED: { ja: '管理策 {controlId} の選択「{value}」が読めません。yes か no と書いてください。', en: 'The selection "{value}" of control {controlId} cannot be read. Write yes or no.' },
  NO_RULE_SET_IN_FORCE: { ja: '{on} に施行されている規則がありません。施行日以後に始めてください。', en: 'No rule set is in force on {on}. Begin once one is.' },
  EDITION_NOT_LOADED: { ja: '管理基準の版 {editionId} は読み込まれていません。別の版を選ぶか、読み込みを依頼してください。', en: 'Catalogue edition {editionId} is not loaded. Choose another or ask for it to be loaded.' },
  COMMENT_RESOLVED_ALREADY: { ja: 'この書き込みはすでに解決済みです。', en: 'This comment is settled already.' },
  ASSIGNEE_NOT_A_MEMBER: { ja: '担当にできるのは、自組織の有効な構成員だけです。', en: 'Only an active member of your organisation can be named.' },
  EDITION_IS_THE_SAME: { ja: 'この言明書はすでに版 {editionId} に基づいています。', en: 'The statement is on edition {editionId} already.' },
  ATTACHMENT_NOT_ENGLISH: { ja: '別添「{part}」は英語ではないため、参考和訳は要りません。', en: 'The attachment "{part}" is not in English; it needs no reference translation.' },
  TRANSLATION_REQUESTED_ALREADY: { ja: '別添「{part}」の参考和訳はすでに求めています。提出を待ってください。', en: 'The reference translation of "{part}" was asked for already. Wait for the provider.' },
  TRANSLATION_NOT_REQUESTED: { ja: '別添「{part}」の参考和訳は求められていません。求められてから提出してください。', en: 'Nobody asked for a reference translation of "{part}". Give it once it is asked for.' },
  TRANSLATION_NOT_JAPANESE: { ja: '別添「{part}」の参考和訳が日本語で書かれていません。', en: 'The reference translation of "{part}" is not in Japanese.' },
  STATEMENT_IS_REGISTERED: { ja: 'この言明書で登録されているため変えられません。変更は届け出るか、次の期間の言明書に書いてください。', en: 'A registration rests on this statement, so it stays. Notify the change, or write it in the statement of the next period.' },
};

export const statementVerbs: Readonly<Record<StatementVerb, Phrase>> = {
  openStatement: { ja: '言明書を作り始める', en: 'Open a statement' },
  describeStatement: { ja: '言明書の記載事項を書く', en: 'Write the parts of a statement' },
  stateControls: { ja: '管理策を言明する', en: 'State controls' },
  commentOnControl: { ja: '書き込む', en: 'Write a comment' },
  resolveComment: { ja: '解決済みにする', en: 'Mark as settled' },
  assignControls: { ja: '担当を決める', en: 'Assign controls' },
  moveStatementToEdition: { ja: '別の版の管理基準に移す', en: 'Move to another catalogue edition' },
  importStatement: { ja: '言明書のワークブックを取り込む', en: 'Take in a workbook of the statement' },
  importStatementControls: { ja: '管理策をファイルから読み込む', en: 'Import controls from a file' },
  requestReferenceTranslation: { ja: '参考和訳を求める', en: 'Ask for a reference translation' },
  provideReferenceTranslation: { ja: '参考和訳を提出する', en: 'Give the reference translation' },
  declareStatement: { ja: '言明する', en: 'Declare the statement' },
  reviseDeclaredStatement: { ja: '言明書を作り直す', en: 'Revise a declared statement' },
  withdrawStatement: { ja: '言明書を取り下げる', en: 'Withdraw the statement' },
};

export const statementStateWords: Readonly<Record<StatementState, Phrase>> = {
  DRAFT: { ja: '作成中', en: 'Draft' },
  DECLARED: { ja: '言明済み', en: 'Declared' },
  WITHDRAWN: { ja: '取下げ', en: 'Withdrawn' },
};

export const attachmentLanguageWords: Readonly<Record<AttachmentLanguage, Phrase>> = {
  JA: { ja: '日本語', en: 'Japanese' },
  EN: { ja: '英語', en: 'English' },
};

export const translationStateWords: Readonly<Record<TranslationState, Phrase>> = {
  NOT_NEEDED: { ja: '不要', en: 'Not needed' },
  NOT_REQUESTED: { ja: '求められていない', en: 'Not asked for' },
  REQUESTED: { ja: '提出待ち', en: 'Asked for' },
  PROVIDED: { ja: '提出済み', en: 'Given' },
  STALE: { ja: '原文が差し替えられた', en: 'Stale: the original was replaced' },
};

/** What parties are told about statements. */
export const statementNoticeWords = {
  REFERENCE_TRANSLATION_REQUESTED: { ja: '言明書の別添「{part}」の参考和訳が求められました。', en: 'A reference translation of the attachment "{part}" of a statement was asked for.' },
  REFERENCE_TRANSLATION_PROVIDED: { ja: '言明書の別添「{part}」の参考和訳が提出されました。', en: 'The reference translation of the attachment "{part}" of a statement was given.' },
} as const satisfies Readonly<Record<string, Phrase>>;
