import type { Phrase } from '../phrase';

/** What the apps share about statements and audit reports. */
export const statementReaderWords = {
  title: { ja: '{service}の言明書', en: 'Statement of {service}' },
  parts: { ja: '記載事項', en: 'What it says' },
  read: { ja: '言明書を読む', en: 'Read the statement' },
} as const satisfies Readonly<Record<string, Phrase>>;

export const attachmentWords = {
  title: { ja: '言明書の別添', en: 'Attachments of the statement' },
  lead: { ja: '別添は英語でも書けます。審査で必要なときは、参考和訳の提出を求めることがあります（ISMAP-LIU 登録規則 7.10）。', en: 'Attachments may be in English. Where the review needs it, a Japanese reference translation is asked for (ISMAP-LIU registration rules 7.10).' },
  noneNeeded: { ja: '英語の別添はありません。参考和訳は要りません。', en: 'No attachment is in English. No reference translation is needed.' },
  attachment: { ja: '別添', en: 'Attachment' },
  language: { ja: '言語', en: 'Language' },
  translation: { ja: '参考和訳', en: 'Reference translation' },
  requestedOn: { ja: '求めた日', en: 'Asked on' },
  act: { ja: '操作', en: 'Action' },
  original: { ja: '原文', en: 'Original' },
  text: { ja: '参考和訳', en: 'Reference translation' },
  given: { ja: '「{part}」の参考和訳（{on} 提出）', en: 'Reference translation of "{part}" (given on {on})' },
} as const satisfies Readonly<Record<string, Phrase>>;

export const auditReportWords = {
  opened: { ja: '開いたことは記録され、関係者が見られます。', en: 'That you opened it is recorded, and the parties can see it.' },
  issued: { ja: '{on} に発行', en: 'Issued on {on}' },
  opinion: { ja: '全体の意見', en: 'Overall opinion' },
  noOpinion: { ja: '示されていません', en: 'None was given' },
  digest: { ja: '内容の照合値（SHA-256）', en: 'Fingerprint of the content (SHA-256)' },
  controls: { ja: '管理策ごとの結果', en: 'Results per control' },
  control: { ja: '管理策', en: 'Control' },
  reason: { ja: '対象とする理由', en: 'Why it was in scope' },
  design: { ja: '整備状況', en: 'Design' },
  operation: { ja: '運用状況', en: 'Operation' },
  findings: { ja: '発見事項', en: 'Findings' },
  finding: { ja: '発見事項', en: 'Finding' },
  state: { ja: '状態', en: 'State' },
  noFindings: { ja: '発見事項はありません', en: 'There are no findings' },
  samples: { ja: 'サンプル', en: 'Samples' },
  population: { ja: '母集団', en: 'Population' },
  drawn: { ja: '件数 / 母集団', en: 'Drawn / population' },
  deviating: { ja: '例外', en: 'Exceptions' },
  representation: { ja: '経営者確認書の署名', en: 'Written Representation signed' },
} as const satisfies Readonly<Record<string, Phrase>>;

export const workingPapersWords = {
  title: { ja: '内部監査調書', en: 'Working papers of the internal audit' },
  lead: { ja: '内部監査報告書の内容に疑義があるとき、調書の提示を求めます。', en: 'Asked for where the internal audit report is in doubt.' },
  reason: { ja: '疑義の内容', en: 'What is in doubt' },
  requestedOn: { ja: '求めた日', en: 'Asked on' },
  content: { ja: '調書の内容', en: 'What the papers say' },
  reference: { ja: '調書の番号や所在', en: 'Their number or place' },
  provided: { ja: '{on} に提示', en: 'Shown on {on}' },
  none: { ja: '調書は求められていません', en: 'No papers were asked for' },
} as const satisfies Readonly<Record<string, Phrase>>;

export const additionalAuditWords = {
  title: { ja: '再監査・追加監査', en: 'Re-audit or additional audit' },
  lead: { ja: '発行された報告書の後に、もう一度全体を、または一部の管理策を加えて監査してもらいます。', en: 'After the report was issued: the whole again, or some controls besides.' },
  kind: { ja: '種類', en: 'Kind' },
  auditBody: { ja: '監査機関', en: 'Audit body' },
  purpose: { ja: '目的', en: 'Purpose' },
  controls: { ja: '追加監査の管理策（一行に一つ）', en: 'Controls of an additional audit (one a line)' },
  controlsHint: { ja: '再監査のときは空にします。', en: 'None for a re-audit.' },
} as const satisfies Readonly<Record<string, Phrase>>;

export const auditorScopeWords = {
  title: { ja: '監査の範囲', en: 'Scope of the audit' },
  lead: { ja: '管理策ごとに、対象とする・しない理由とその根拠です。年の割り当ては本システムの既定です。', en: 'Why each control is in or out, with its clause. The years are a platform default.' },
  notPlanned: { ja: '計画を定めると、範囲が示されます', en: 'The scope appears once the audit is planned' },
  byReason: { ja: '理由ごとの件数', en: 'Controls by reason' },
  byYear: { ja: '運用状況を評価する年ごとの件数', en: 'Controls by the year in which operation is assessed' },
  year: { ja: '{year}年目', en: 'Year {year}' },
  noYear: { ja: '年の割り当てなし', en: 'No year' },
  filter: { ja: '理由で絞り込む', en: 'Show one reason' },
  chapter: { ja: '章で絞り込む', en: 'Show one chapter' },
  chapterNumber: { ja: '{chapter} 章', en: 'Chapter {chapter}' },
  slot: { ja: '周期の枠', en: 'Slot' },
  all: { ja: 'すべて', en: 'All' },
  control: { ja: '管理策', en: 'Control' },
  subject: { ja: '見出し', en: 'Subject' },
  reason: { ja: '理由', en: 'Reason' },
  depth: { ja: '今年の評価', en: 'This year' },
  operationYear: { ja: '運用の年', en: 'Year of operation' },
  clause: { ja: '根拠', en: 'Clause' },
  none: { ja: '当てはまる管理策はありません', en: 'No control matches' },
  shown: { ja: '{count} 件', en: '{count} controls' },
} as const satisfies Readonly<Record<string, Phrase>>;
