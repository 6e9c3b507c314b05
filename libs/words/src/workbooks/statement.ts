import type { Phrase } from '../phrase';

/** The workbook of a statement: its sheets and the columns that no screen names. */
export const statementBookWords = {
  title: { ja: '言明書（本文・別添・管理策）', en: 'Statement with attachments and controls' },
  parts: { ja: '本文と別添', en: 'Parts' },
  regions: { ja: 'リージョン', en: 'Regions' },
  services: { ja: '利用する他のサービス', en: 'Underlying services' },
  certificates: { ja: '別添7 他の認証', en: 'Attachment 7' },
  controls: { ja: '管理策', en: 'Controls' },
  changes: { ja: '期間中の変更', en: 'Changes' },
  region: { ja: '地域名', en: 'Region' },
  name: { ja: '名称', en: 'Name' },
  registrationNumber: { ja: '登録番号', en: 'Registration number' },
  scheme: { ja: '制度', en: 'Scheme' },
  validThroughOn: { ja: '有効期限', en: 'Valid through' },
  controlId: { ja: '管理策番号', en: 'Control id' },
  level: { ja: '区分', en: 'Level' },
  obligation: { ja: '選択の原則', en: 'Obligation' },
  label: { ja: '管理策の内容', en: 'Label' },
  selected: { ja: '採否', en: 'Selected' },
  individualControl: { ja: '個別管理策', en: 'Individual control' },
  reasonNotSelected: { ja: '採用しない理由', en: 'Reason not selected' },
  before: { ja: '変更前', en: 'Before' },
  after: { ja: '変更後', en: 'After' },
  changedOn: { ja: '変更日', en: 'Changed on' },
  yes: { ja: '採用', en: 'Selected' },
  no: { ja: '不採用', en: 'Not selected' },
} as const satisfies Readonly<Record<string, Phrase>>;
