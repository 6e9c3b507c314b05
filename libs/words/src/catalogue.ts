import type { CatalogueRefusalCode, CatalogueVerb, CertificateScheme, ControlLevel, Obligation, Tier } from '@toroku/domain-catalogue';
import type { Phrase } from './phrase';

export const catalogueRefusals: Readonly<Record<CatalogueRefusalCode, Phrase>> = {
  FILE_NOT_UTF8: { ja: '{row}行目の文字が読めません。UTF-8で保存し直してください。', en: 'The characters in row {row} cannot be read. Save the file as UTF-8.' },
  FILE_HEADER_WRONG: { ja: '見出し行に列がありません：{missing}。必要な列：{expected}', en: 'The header lacks columns: {missing}. Needed: {expected}' },
  FILE_UNREADABLE: { ja: '{row}行目でCSVとして読めなくなりました（{problem}）。引用符とカンマを確かめてください。', en: 'Row {row} cannot be read as CSV ({problem}). Check its quotes and commas.' },
  FILE_HAS_TOO_MANY_ROWS: { ja: '行が多すぎます。{max}行までにしてください（{row}行目で超えました）。', en: 'There are too many rows. Keep it to {max} (exceeded at row {row}).' },
  FILE_HAS_MORE_FAULTS: { ja: 'ほかに{more}件の誤りがあります。上のものを直して、もう一度読み込んでください。', en: 'There are {more} more faults. Mend those above and import again.' },
  CONTROL_ID_MALFORMED: { ja: '「{value}」は管理策番号の書式ではありません。9.2.3 や 9.2.3.11.PB のように書いてください。', en: '"{value}" is not a control id. Write it like 9.2.3 or 9.2.3.11.PB.' },
  CONTROL_ID_REPEATED: { ja: '管理策 {controlId} は{firstRow}行目にもあります。一方を削ってください。', en: 'Control {controlId} also stands in row {firstRow}. Remove one.' },
  CONTROL_TIER_WRONG: { ja: '管理策 {controlId} の区分は「{expected}」です（記載：{found}）。', en: 'The tier of control {controlId} is "{expected}" (found: {found}).' },
  CONTROL_LEVEL_WRONG: { ja: '管理策 {controlId} の階層は「{expected}」です（記載：{found}）。', en: 'The level of control {controlId} is "{expected}" (found: {found}).' },
  CONTROL_OBLIGATION_WRONG: { ja: '管理策 {controlId} の必須区分は「{expected}」です（記載：{found}）。', en: 'The obligation of control {controlId} is "{expected}" (found: {found}).' },
  CONTROL_OBJECTIVE_MISSING: { ja: '管理策 {controlId} の統制目標 {objective} がファイルにありません。加えてください。', en: 'The objective {objective} of control {controlId} is not in the file. Add it.' },
  CONTROL_KNOWN_BUT_ABSENT: { ja: 'この版にあるはずの管理策 {controlId} がありません。加えてください。', en: 'Control {controlId}, which this edition has, is not in the file. Add it.' },
  EDITION_ID_MALFORMED: { ja: '版「{id}」は施行日（{effectiveOn}）の年月で 2022-04 のように名づけてください。', en: 'Name edition "{id}" by the month of its day in force ({effectiveOn}), like 2022-04.' },
  EDITION_EXISTS: { ja: '版 {id} はすでに読み込まれています。使われている版は変えられません。', en: 'Edition {id} is loaded already. An edition in use is not changed.' },
  HELP_CONTROL_UNKNOWN: { ja: '管理策 {controlId} は版 {editionId} にありません。番号と版を確かめてください。', en: 'Control {controlId} is not in edition {editionId}. Check the id and the edition.' },
  HELP_ROW_REPEATED: { ja: '同じ内容の行（管理策 {controlId}）が{otherRow}行目にもあります。一方を削ってください。', en: 'The same line (control {controlId}) also stands in row {otherRow}. Remove one.' },
  TEMPLATE_FORM_UNKNOWN: { ja: '「{form}」という帳票はありません。', en: 'There is no form "{form}".' },
  TEMPLATE_FILE_UNREADABLE: { ja: 'ファイルをExcelブック（.xlsx）として読めません。', en: 'The file cannot be read as an Excel workbook (.xlsx).' },
  TEMPLATE_EXISTS: { ja: '「{name}」という名前のひな形がすでにあります。別の名前にしてください。', en: 'There is a template called "{name}" already. Choose another name.' },
  TEMPLATE_MAPPING_MALFORMED: { ja: '対応表を読めません。sheets に、sheet、name、places を持つ行を並べたJSONにしてください。', en: 'The mapping cannot be read. Write JSON with sheets, each with sheet, name and places.' },
  TEMPLATE_SHEET_UNKNOWN: { ja: 'この帳票に「{sheet}」というシートはありません。{possible} のどれかにしてください。', en: 'The form has no sheet "{sheet}". Use one of {possible}.' },
  TEMPLATE_TAB_MISSING: { ja: 'ファイルに「{name}」というタブがありません。あるのは {tabs} です。', en: 'The file has no tab "{name}". It has {tabs}.' },
  TEMPLATE_FIELD_UNKNOWN: { ja: '「{field}」という項目はありません。{possible} のどれかにしてください。', en: 'There is no field "{field}". Use one of {possible}.' },
  TEMPLATE_PLACE_MALFORMED: { ja: '「{field}」の場所「{place}」が読めません。表の項目は列（B）、単独の項目はセル（C12）で書いてください。', en: 'The place "{place}" of "{field}" cannot be read. Write a column (B) for a table, a cell (C12) for a single answer.' },
  EDITION_NOT_KNOWN: { ja: '版 {id} は同梱されていません。ファイルから読み込んでください。', en: 'Edition {id} does not ship with the platform. Import it from a file.' },
};

export const catalogueVerbs: Readonly<Record<CatalogueVerb, Phrase>> = {
  importCatalogueEdition: { ja: '管理基準の版を読み込む', en: 'Import a catalogue edition' },
  loadWorkbookTemplate: { ja: '公式の様式を読み込む', en: 'Load an official workbook' },
  loadControlGuidance: { ja: '管理策の手引きを読み込む', en: 'Load guidance for the controls' },
  loadCertificateMapping: { ja: '他の認証との対応表を読み込む', en: 'Load the mapping of another scheme' },
  loadKnownEdition: { ja: '同梱の版を読み込む', en: 'Load a shipped edition' },
  assignLiuAreas: { ja: 'LIU監査の領域を割り当てる', en: 'Assign the areas of the LIU audit' },
};

export const tierWords: Readonly<Record<Tier, Phrase>> = {
  GOVERNANCE: { ja: 'ガバナンス基準', en: 'Governance criteria' },
  MANAGEMENT: { ja: 'マネジメント基準', en: 'Management criteria' },
  CONTROLS: { ja: '管理策基準', en: 'Controls criteria' },
};

export const controlLevelWords: Readonly<Record<ControlLevel, Phrase>> = {
  OBJECTIVE: { ja: '統制目標', en: 'Control objective' },
  DETAILED: { ja: '詳細管理策', en: 'Detailed control' },
};

export const obligationWords: Readonly<Record<Obligation, Phrase>> = {
  ALWAYS: { ja: '必須', en: 'Always' },
  PRINCIPLE: { ja: '原則必須', en: 'In principle' },
  BY_RISK: { ja: 'リスクに応じて選択', en: 'By risk' },
};

/** Names of other schemes are the same in both languages. */
export const certificateSchemeWords: Readonly<Record<CertificateScheme, Phrase>> = {
  ISO_27001: { ja: 'ISO/IEC 27001', en: 'ISO/IEC 27001' },
  ISO_27017: { ja: 'ISO/IEC 27017', en: 'ISO/IEC 27017' },
  ISO_27018: { ja: 'ISO/IEC 27018', en: 'ISO/IEC 27018' },
  ISO_27701: { ja: 'ISO/IEC 27701', en: 'ISO/IEC 27701' },
  ISO_22301: { ja: 'ISO 22301', en: 'ISO 22301' },
  ISO_20000_1: { ja: 'ISO/IEC 20000-1', en: 'ISO/IEC 20000-1' },
  SOC_1: { ja: 'SOC 1', en: 'SOC 1' },
  SOC_2: { ja: 'SOC 2', en: 'SOC 2' },
  SOC_3: { ja: 'SOC 3', en: 'SOC 3' },
  FEDRAMP: { ja: 'FedRAMP', en: 'FedRAMP' },
  CSA_STAR: { ja: 'CSA STAR', en: 'CSA STAR' },
  PCI_DSS: { ja: 'PCI DSS', en: 'PCI DSS' },
  C5: { ja: 'BSI C5', en: 'BSI C5' },
  IRAP: { ja: 'IRAP', en: 'IRAP' },
};
