import { controlFrom, knownControlsOf, type ControlLabels } from '@toroku/domain-catalogue';
import type { StatementParts } from '@toroku/domain-statement';

/** Parts that meet every requirement. */
export const completeParts: StatementParts = {
  scopeJa: '問い合わせ応答サービスの本番環境',
  scopeEn: 'Production of the answering service',
  regions: ['東京', '大阪'],
  underlyingServices: [],
  companyOverview: '株式会社青空の概要',
  serviceOverview: 'サービスの概要',
  logicalStructure: '物理層からアプリケーション層まで',
  internalControl: '内部統制の説明',
  populationDefinition: '変更申請を一つの母集団とする',
  subsequentEvents: '',
  specialNotes: '',
  capitalTies: '外国資本なし。役員は全員日本在住。',
  foreignLaw: '国外法令の適用を受ける拠点なし。',
  governingLaw: '日本法、東京地方裁判所',
  penetrationTests: '第三者による脆弱性診断を毎年実施。府省庁による試験は協議のうえ可。',
  certificates: [],
};

/** How a made-up statement answers a control. */
export interface RowChoice {
  readonly selected: string;
  readonly text: string;
  readonly reason: string;
}

const taken: RowChoice = { selected: 'yes', text: '規程に定め、責任者が四半期ごとに確認する。', reason: '' };
const objective: RowChoice = { ...taken, text: '' };

/** A file that states every control of the edition, but for the choices given by control id; `null` leaves the row out. */
export function statementCsv(controls: readonly ControlLabels[], choices: Readonly<Record<string, RowChoice | null>> = {}): string {
  const rows = controls.flatMap((labels) => {
    const { controlId, level } = controlFrom(labels, 'KNOWN');
    const choice = controlId in choices ? choices[controlId] : level === 'OBJECTIVE' ? objective : taken;
    return choice ? [`${controlId},${choice.selected},"${choice.text}","${choice.reason}"`] : [];
  });
  return ['control_id,selected,individual_control_ja,reason_not_selected_ja', ...rows].join('\n');
}

/** The known controls of the first edition: a small catalogue with every kind of control. */
export const smallCatalogue: readonly ControlLabels[] = knownControlsOf('2022-04');
