import type { Phrase } from '../phrase';

export const auditorExceptionWords = {
  list: { ja: '記録された例外', en: 'Exceptions on record' },
  lead: { ja: '実施結果とサンプルに記録したことが、そのまま入っています。必要なところだけ直してください。', en: 'What is recorded in results and samples is filled in. Change only what you have to.' },
  none: { ja: '例外は記録されていません', en: 'No exception is recorded' },
  control: { ja: '番号', en: 'Control' },
  label: { ja: '管理策', en: 'Subject' },
  assessment: { ja: '評価', en: 'Assessment' },
  items: { ja: '例外の項目', en: 'Items' },
  finding: { ja: '発見事項', en: 'Finding' },
  toFinding: { ja: '{control} の発見事項を見る', en: 'See the finding on {control}' },
  raise: { ja: '{control} の例外（{assessment}）を発見事項にする', en: 'Raise a finding on {control} ({assessment})' },
  withoutFinding: { ja: '発見事項なし', en: 'No finding' },
  hasFinding: { ja: 'この例外の発見事項はすでにあります', en: 'This exception has a finding already' },
} as const satisfies Readonly<Record<string, Phrase>>;

export const auditorRehearsalWords = {
  title: { ja: '報告書の下読み', en: 'Rehearsal of the report' },
  lead: { ja: '{on} に発行したとしたら、どうなるか。本番と同じ判定と同じ内容で、何も送らず、何も残しません。', en: 'What issuing it on {on} would come to: the checks and the content of the real one, with nothing sent and nothing kept.' },
  content: { ja: 'そのとき固定される内容', en: 'What would be frozen' },
  digest: { ja: '内容の指紋（SHA-256）', en: 'Digest of the content (SHA-256)' },
  controls: { ja: '対象の管理策', en: 'Controls in scope' },
  exceptions: { ja: '例外のある管理策', en: 'Controls with an exception' },
  samples: { ja: 'サンプル', en: 'Samples' },
  noSamples: { ja: 'サンプルは記録されていません', en: 'No sample is recorded' },
  findings: { ja: '発見事項', en: 'Findings' },
  noFindings: { ja: '発見事項はありません', en: 'There are no findings' },
  representation: { ja: '経営者確認書の署名', en: 'Written Representation signed' },
  control: { ja: '管理策', en: 'Control' },
  population: { ja: '母集団', en: 'Population' },
  drawn: { ja: '件数', en: 'Drawn' },
  deviating: { ja: '例外', en: 'Exceptions' },
  state: { ja: '状態', en: 'State' },
  more: { ja: 'ほかに {count} 件あります', en: '{count} more' },
} as const satisfies Readonly<Record<string, Phrase>>;
