import type { NoteCode } from '@toroku/workbook';
import type { Phrase } from '../phrase';

/** What is said of a file or a cell: what stands there, and what mends it. */
export interface NoteWords {
  readonly said: Phrase;
  readonly mend: Phrase;
}

const nothingToDo: Phrase = { ja: '何もしなくてかまいません。', en: 'Nothing needs to be done.' };

/** Wording of every note about a workbook that comes in. */
export const workbookNoteWords: Readonly<Record<NoteCode, NoteWords>> = {
  WORKBOOK_EMPTY_FILE: { said: { ja: 'ファイルの中身が空です。', en: 'The file is empty.' }, mend: { ja: '保存し直してから、もう一度選んでください。', en: 'Save it again and choose it once more.' } },
  WORKBOOK_NOT_XLSX: {
    said: { ja: 'Excelブック（.xlsx）ではありません。', en: 'The file is not an Excel workbook (.xlsx).' },
    mend: { ja: '表計算ソフトで「Excelブック（.xlsx）」として保存してください。', en: 'Save it from your spreadsheet program as an Excel workbook (.xlsx).' },
  },
  WORKBOOK_OLD_FORMAT: {
    said: { ja: '古い形式（.xls）のファイルです。', en: 'The file is in the old format (.xls).' },
    mend: { ja: '表計算ソフトで開き、「Excelブック（.xlsx）」として保存してください。', en: 'Open it and save it as an Excel workbook (.xlsx).' },
  },
  WORKBOOK_LOCKED: {
    said: { ja: 'パスワードで保護されているため、読めません。', en: 'The file is protected by a password and cannot be read.' },
    mend: { ja: 'パスワードを外して保存してください。', en: 'Remove the password and save it.' },
  },
  WORKBOOK_DAMAGED: {
    said: { ja: 'ファイルが壊れています（{part}）。', en: 'The file is damaged ({part}).' },
    mend: { ja: '表計算ソフトで開いて保存し直すか、書き出し直してください。', en: 'Open and save it in a spreadsheet program, or download it again.' },
  },
  WORKBOOK_TOO_LARGE: {
    said: { ja: 'ファイルが大きすぎます（上限 {max}）。', en: 'The file is too large (at most {max}).' },
    mend: { ja: '画像や使っていないシート、末尾の空の行を消してください。', en: 'Remove pictures, unused sheets and empty rows at the end.' },
  },
  FORM_IS_ANOTHER: {
    said: { ja: '別の帳票（{found}）のファイルです。ここで受け取るのは {expected} です。', en: 'This is the workbook of another form ({found}); {expected} is expected here.' },
    mend: { ja: 'この画面から書き出したファイルを使ってください。', en: 'Use the file downloaded from this screen.' },
  },
  TEMPLATE_IS_OLD: {
    said: { ja: '帳票の版が古くなっています（版 {found}、今は版 {current}）。', en: 'The template is an old one (version {found}, now {current}).' },
    mend: { ja: '新しい帳票を書き出し、内容を写してください。', en: 'Download the present template and copy your content into it.' },
  },
  TEMPLATE_IS_UNKNOWN: {
    said: { ja: 'このシステムが知らない版の帳票です（版 {found}、今は版 {current}）。', en: 'The template is of a version this platform does not know (version {found}, now {current}).' },
    mend: { ja: 'この画面から書き出したファイルを使ってください。', en: 'Use the file downloaded from this screen.' },
  },
  SUBJECT_IS_ANOTHER: {
    said: { ja: '別の案件のために書き出されたファイルです。', en: 'The file was made for another case.' },
    mend: { ja: 'ファイルを選び直すか、この案件の帳票を書き出して内容を写してください。', en: 'Choose the right file, or download this case’s workbook and copy the content.' },
  },
  EDITION_IS_ANOTHER: {
    said: { ja: '管理基準の版が違います（ファイルは {found}、ここでは {expected}）。', en: 'The file is for another catalogue edition ({found} instead of {expected}).' },
    mend: { ja: 'この版の帳票を書き出して内容を写してください。', en: 'Download the workbook of this edition and copy the content.' },
  },
  SHEET_MISSING: {
    said: { ja: 'シート「{sheet}」が見つかりません。', en: 'The sheet “{sheetEn}” was not found.' },
    mend: { ja: '帳票を書き出し直し、そのシートを戻してください。見出しの行は消さないでください。', en: 'Download the workbook again and put the sheet back; keep its heading row.' },
  },
  COLUMN_MISSING: {
    said: { ja: '列「{field}」の見出しがありません。', en: 'There is no heading “{fieldEn}”.' },
    mend: { ja: '見出しの行に「{field}」の列を戻してください。', en: 'Put the column “{fieldEn}” back into the heading row.' },
  },
  FIELD_MISSING: {
    said: { ja: '項目「{field}」がありません。', en: 'There is no line “{fieldEn}”.' },
    mend: { ja: '左の列に「{field}」と書いた行を戻してください。', en: 'Put back the line that has “{fieldEn}” on its left.' },
  },
  CELL_MISSING: { said: { ja: '「{field}」が空です。', en: '“{fieldEn}” is empty.' }, mend: { ja: '値を入れてください。', en: 'Fill it in.' } },
  CHOICE_UNKNOWN: { said: { ja: '「{value}」は選べる値ではありません。', en: '“{value}” is none of the choices.' }, mend: { ja: '次のどれかにしてください：{choices}。', en: 'Use one of: {choicesEn}.' } },
  DAY_UNREADABLE: {
    said: { ja: '「{value}」は日付として読めません。', en: '“{value}” cannot be read as a day.' },
    mend: { ja: '2026-04-01、2026/4/1、令和8年4月1日のように書いてください。', en: 'Write it as 2026-04-01, 2026/4/1 or 令和8年4月1日.' },
  },
  NUMBER_UNREADABLE: { said: { ja: '「{value}」は整数として読めません。', en: '“{value}” cannot be read as a whole number.' }, mend: { ja: '12のような整数にしてください。', en: 'Write a whole number, such as 12.' } },
  CELL_TOO_LONG: { said: { ja: '長すぎます（{length}字、上限 {max}字）。', en: 'The text is too long ({length} characters, at most {max}).' }, mend: { ja: '短くするか、次の行に分けてください。', en: 'Shorten it or split it over rows.' } },
  CELL_UNWRITABLE: { said: { ja: '表示できない制御文字が入っています。', en: 'The text holds control characters that cannot be shown.' }, mend: { ja: 'その文字を消してください。', en: 'Remove them.' } },
  FORMULA_WITHOUT_VALUE: { said: { ja: '数式があり、計算された値が保存されていません。', en: 'The cell holds a formula whose value was not saved.' }, mend: { ja: '値として貼り付けてください。', en: 'Paste it as a value.' } },
  CELL_IS_ERROR: { said: { ja: 'セルがエラー（{value}）になっています。', en: 'The cell shows an error ({value}).' }, mend: { ja: '数式を直すか、値を入れてください。', en: 'Mend the formula or write the value.' } },
  ROW_WITHOUT_KEY: { said: { ja: '{row}行目に番号がありません。', en: 'Row {row} has no id.' }, mend: { ja: '番号を入れるか、その行を空にしてください。', en: 'Write the id, or clear the row.' } },
  ROW_UNKNOWN: { said: { ja: '「{id}」という番号はありません。', en: 'There is no “{id}”.' }, mend: { ja: '番号を確かめてください。近いもの：{likely}', en: 'Check the id. Near it: {likely}' } },
  ROW_REPEATED: { said: { ja: '「{id}」が{otherRow}行目にもあります。', en: '“{id}” also stands in row {otherRow}.' }, mend: { ja: 'どちらかの行を消すか、連番を変えてください。', en: 'Remove one of the rows or give it its own number.' } },
  ROW_MISSING: { said: { ja: '「{id}」の行がありません。', en: 'There is no row for “{id}”.' }, mend: { ja: '帳票を書き出し直し、その行を戻してください。', en: 'Download the workbook again and put the row back.' } },
  ROWS_DISAGREE: { said: { ja: '「{id}」について、{otherRow}行目と違うことが書かれています。', en: 'Row {otherRow} says something else of “{id}”.' }, mend: { ja: '最初の行にだけ書いてください。', en: 'Write it in the first row alone.' } },
  RULE_NOT_MET: { said: { ja: '{rule}', en: '{ruleEn}' }, mend: { ja: 'セルの値を直してください。', en: 'Mend the value of the cell.' } },
  FORM_NOT_MARKED: {
    said: { ja: 'このシステムの印がないファイルです。見出しから読み取りました。', en: 'The file carries no mark of this platform; it was read by its headings.' },
    mend: { ja: '案件と版が合っているか、下の変更を確かめてください。', en: 'Check the changes below: is it the right case and edition?' },
  },
  SHEET_RENAMED: { said: { ja: 'シート名が「{sheet}」から変わっていますが、見出しから読み取りました。', en: 'The sheet “{sheetEn}” was renamed; it was found by its headings.' }, mend: nothingToDo },
  SHEET_HIDDEN: { said: { ja: '隠れているシートを読みました。', en: 'The sheet is hidden; it was read all the same.' }, mend: { ja: '意図したものか確かめてください。', en: 'Check that this is meant.' } },
  COLUMN_UNKNOWN: { said: { ja: '列「{heading}」は帳票にないため、読みません。', en: 'The column “{heading}” is not part of the form and is not read.' }, mend: nothingToDo },
  VALUE_TIDIED: { said: { ja: '「{value}」を「{read}」と読みました。', en: '“{value}” was read as “{readEn}”.' }, mend: nothingToDo },
  FORMULA_READ: { said: { ja: '数式の結果「{value}」を読みました。', en: 'The result of the formula, “{value}”, was read.' }, mend: { ja: '結果が正しいか確かめてください。', en: 'Check that the result is right.' } },
  MERGED_READ: { said: { ja: '結合されたセルの値（{from}）を読みました。', en: 'The value of the merged cell ({from}) was read.' }, mend: { ja: '意図したものか確かめてください。', en: 'Check that this is meant.' } },
  GIVEN_CELL_CHANGED: { said: { ja: '「{field}」は参考に示している値です。変えても取り込みません。', en: '“{fieldEn}” is only shown for information; a change is not taken in.' }, mend: nothingToDo },
  EMPTY_CELL_KEEPS: { said: { ja: '「{field}」が空なので、今の値のままにします。', en: '“{fieldEn}” is empty: what is held stays.' }, mend: { ja: '変えるときは新しい値を入れてください。', en: 'To change it, write the new value.' } },
  FIX_TAKEN: { said: { ja: '「{fix}」に直して読みました。', en: 'It was read as the fix says: “{fix}”.' }, mend: nothingToDo },
};

/** The first sheet of every workbook, and the list of notes in a returned one. */
export const workbookWords = {
  about: { ja: 'この帳票', en: 'About this workbook' },
  mark: { ja: '帳票の印（変更しないでください）', en: 'Mark of this workbook (do not change)' },
  notes: { ja: '確認結果', en: 'Notes' },
  sheet: { ja: 'シート', en: 'Sheet' },
  cell: { ja: 'セル', en: 'Cell' },
  kind: { ja: '種別', en: 'Kind' },
  error: { ja: '要修正', en: 'To mend' },
  remark: { ja: '参考', en: 'Remark' },
  open: { ja: '未充足', en: 'Not met yet' },
  said: { ja: '内容', en: 'What' },
  mend: { ja: '直し方', en: 'How to mend' },
  fix: { ja: '正しい値の案', en: 'Proposed value' },
  service: { ja: 'サービス', en: 'Service' },
  period: { ja: '監査の対象期間', en: 'Assessment period' },
  edition: { ja: '管理基準の版', en: 'Catalogue edition' },
  state: { ja: '状態', en: 'State' },
  no: { ja: '連番', en: 'No.' },
} as const satisfies Readonly<Record<string, Phrase>>;

/** How every workbook is filled in and comes back. */
export const workbookGuide: readonly Phrase[] = [
  { ja: '白いセルに書き込みます。灰色のセルは参考で、変えても取り込みません。', en: 'Write into the white cells. Grey cells are for information; changes there are not taken in.' },
  { ja: '行の並べ替え、列の移動、列の追加をしても取り込めます。見出しの行は残してください。', en: 'Rows may be sorted and columns moved or added. Keep the heading rows.' },
  { ja: '取り込む前に、確認結果と変更点が画面に表示されます。保存されるのは、画面で「取り込む」を選んだときだけです。', en: 'Notes and changes are shown before anything is taken in. Nothing is saved until you choose to.' },
];
