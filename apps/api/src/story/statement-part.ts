import { controlFrom, knownControlsOf } from '@toroku/domain-catalogue';
import { addDays, type LegalDay } from '@toroku/kernel';
import type { Provider } from './impact-part';
import { seen, type Stage } from './stage';
import type { Answered } from './voice';

/** The objective that the stories leave out, with the reason why it cannot reasonably apply (S-122). */
export const leftOutObjective = '11.1.6';

/** Every known control as the file that a provider imports. */
export function statementFile(): string {
  const rows = knownControlsOf('2022-04').map((labels) => {
    const { controlId, level, objective } = controlFrom(labels, 'KNOWN');
    if (controlId === leftOutObjective) return `${controlId},no,,搬入口を持つ施設を使わないため適用できない`;
    if (objective === leftOutObjective) return `${controlId},no,,`;
    return level === 'OBJECTIVE' ? `${controlId},yes,,` : `${controlId},yes,「${labels.labelJa}」を規程に定め、責任者が四半期ごとに確かめる。,`;
  });
  return ['control_id,selected,individual_control_ja,reason_not_selected_ja', ...rows].join('\n');
}

const parts = {
  scopeJa: '本番環境の一式',
  scopeEn: 'The whole production environment',
  regions: ['東京', '大阪'],
  companyOverview: '会社の概要',
  serviceOverview: 'サービスの概要',
  logicalStructure: '物理層からアプリケーション層までの構成',
  internalControl: '内部統制の詳細',
  populationDefinition: '変更申請を一つの母集団とする',
  capitalTies: '外国資本なし。役員は全員日本に住む。',
  foreignLaw: '国外の法令の適用を受ける拠点はない。',
  governingLaw: '日本法、東京地方裁判所',
  penetrationTests: '第三者の診断を毎年受ける。府省庁の試験は協議のうえ受け入れる。',
};

/** What a story says in other words than usual. */
export type OtherParts = Partial<typeof parts>;

export interface Period {
  readonly periodStartOn: LegalDay;
  readonly periodEndOn: LegalDay;
}

/** The period that follows without a gap and lasts as long in years (S-146). */
export function nextYear({ periodEndOn }: Period): Period {
  return { periodStartOn: addDays(periodEndOn, 1), periodEndOn: `${Number(periodEndOn.slice(0, 4)) + 1}${periodEndOn.slice(4)}` as LegalDay };
}

/** A provider states its controls and the representative declares it. */
export async function declareStatement(stage: Stage, provider: Provider, wish: Period & { readonly serviceId: string; readonly previousStatementId?: string }, other: OtherParts = {}): Promise<Answered> {
  const opened = await stage.do(provider.author, 'openStatement', { rule: 'criteria 2.2.5 (S-146)', editionId: '2022-04', ...wish });
  const described = await stage.do(provider.author, 'describeStatement', { rule: 'criteria 2.2.1-2.2.7; registration rules 3.4 (S-013)', ...seen(opened), parts: { ...parts, ...other } });
  const stated = await stage.do(provider.author, 'importStatementControls', { rule: 'criteria 2.2.4 (S-121, S-122, S-124)', ...seen(described), csv: statementFile() });
  return stage.do(provider.representative, 'declareStatement', { rule: 'basic statement requirements (S-120, S-123)', ...seen(stated) });
}
