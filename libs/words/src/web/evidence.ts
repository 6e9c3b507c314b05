import type { Phrase } from '../phrase';

/** Evidence of a control, as every app shows it. */
export const webEvidenceWords = {
  evidence: { ja: '証跡', en: 'Evidence' },
  none: { ja: 'この管理策の証跡はまだありません', en: 'There is no evidence of this control yet' },
  purpose: { ja: '開く目的', en: 'Why you open it' },
  purposeHint: { ja: '氏名・組織・日時とともに記録され、ファイルの持ち主が読みます。', en: 'Kept with your name, organisation and the time; the owner of the file reads it.' },
  openAndDownload: { ja: '目的を記録してダウンロードする', en: 'Record this and download' },
  opened: { ja: '開いたことを記録し、ダウンロードを始めました', en: 'The opening is recorded and the download has begun' },
  downloadAgain: { ja: '始まらないときはここから（10 分以内）', en: 'If it does not begin, use this link (within 10 minutes)' },
  linkMore: { ja: '証跡ファイルを紐付ける', en: 'Link a file' },
  searchFiles: { ja: 'ファイル名で探す', en: 'Search by file name' },
  noneFound: { ja: '紐付けられるファイルが見つかりません', en: 'No file to link was found' },
  link: { ja: '紐付ける', en: 'Link' },
  linked: { ja: '「{name}」を紐付けました', en: '“{name}” is linked' },
  toUpload: { ja: '証跡ファイルの画面でアップロードする', en: 'Upload files on the evidence screen' },
} as const satisfies Readonly<Record<string, Phrase>>;
