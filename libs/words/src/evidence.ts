import type { EvidenceRefusalCode, EvidenceVerb, ScanState } from '@toroku/domain-evidence';
import type { Phrase } from './phrase';

export const evidenceRefusals: Readonly<Record<EvidenceRefusalCode, Phrase>> = {
  FILE_EMPTY: { ja: '「{name}」は空のファイルです。中身のあるファイルを選んでください。', en: '"{name}" is empty. Choose a file with content.' },
  FILE_TOO_LARGE: { ja: '「{name}」は {size} バイトで、上限の {max} バイトを超えています。分けるか小さくしてください。', en: '"{name}" has {size} bytes, more than the {max} that are taken. Split it or make it smaller.' },
  FILE_TYPE_NOT_TAKEN: { ja: '「{name}」の種類は受け付けていません。受け付ける拡張子：{taken}。', en: 'Files like "{name}" are not taken. These endings are: {taken}.' },
  FILE_DIFFERS_FROM_ITS_NAME: { ja: '「{name}」の中身が拡張子と合いません。正しい拡張子の名前を付けるか、保存し直してください。', en: 'The content of "{name}" does not fit its ending. Give it the right name, or save it again.' },
  FILE_INFECTED: { ja: '「{name}」からウイルス（{signature}）が見つかったため、保存していません。駆除したファイルを送ってください。', en: 'A virus ({signature}) was found in "{name}"; it was not kept. Send a clean file.' },
  CONTROLS_TO_LINK_MISSING: { ja: '管理策が選ばれていません。紐付ける管理策を一つ以上選んでください。', en: 'No control is chosen. Choose at least one to link the file to.' },
  STATEMENT_IS_WITHDRAWN: { ja: 'この言明書は取り下げられています。別の言明書の管理策に紐付けてください。', en: 'This statement was withdrawn. Link the file to another statement.' },
  EVIDENCE_STAYS_WITH_THE_STATEMENT: { ja: '言明した後は証跡を外せません。外すには、言明書を作り直して下書きに戻してください。', en: 'Evidence stays once the statement is declared. To take it away, revise the statement back to a draft.' },
};

export const evidenceVerbs: Readonly<Record<EvidenceVerb, Phrase>> = {
  registerEvidence: { ja: '証跡ファイルを登録する', en: 'Keep a file as evidence' },
  linkEvidence: { ja: '証跡を管理策に紐付ける', en: 'Link evidence to controls' },
  unlinkEvidence: { ja: '証跡の紐付けを外す', en: 'Unlink evidence' },
  openEvidence: { ja: '証跡ファイルを開く', en: 'Open the file' },
};

export const scanStateWords: Readonly<Record<ScanState, Phrase>> = {
  NOT_SCANNED: { ja: 'ウイルス検査なし', en: 'Not scanned for viruses' },
  CLEAN: { ja: 'ウイルス検査済み', en: 'Scanned, nothing found' },
};
