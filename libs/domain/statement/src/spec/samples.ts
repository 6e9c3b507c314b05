import { controlFrom } from '@toroku/domain-catalogue';
import { withAnswers, type ControlWithAnswer } from '../selection';
import type { StatedControl, StatementParts } from '../statement';

export const designed: Omit<StatedControl, 'controlId'> = { selected: true, individualControls: ['手順書に定める。'], reasonNotSelected: '', changes: [] };
export const undecided: Omit<StatedControl, 'controlId'> = { ...designed, selected: null };
export const leftOut: Omit<StatedControl, 'controlId'> = { selected: false, individualControls: [], reasonNotSelected: '該当する機能がないため', changes: [] };
export const leftOutSilently: Omit<StatedControl, 'controlId'> = { ...leftOut, reasonNotSelected: ' 　' };

/** Controls by id with what is said of each; null where nothing is said. */
export function rowsOf(said: Readonly<Record<string, Omit<StatedControl, 'controlId'> | null>>): readonly ControlWithAnswer[] {
  const controls = Object.keys(said).map((controlId) => controlFrom({ controlId, labelJa: '例', labelEn: 'Example', liuAreas: [] }, 'KNOWN'));
  return withAnswers(controls, Object.entries(said).flatMap(([controlId, answer]) => (answer ? [{ ...answer, controlId }] : [])));
}

/** Parts that meet every requirement. */
export const fullParts: StatementParts = {
  scopeJa: '本番環境',
  scopeEn: 'Production',
  regions: ['東京'],
  underlyingServices: [],
  companyOverview: '会社の概要',
  serviceOverview: 'サービスの概要',
  logicalStructure: '物理層からアプリケーション層まで',
  internalControl: '内部統制',
  populationDefinition: '母集団',
  subsequentEvents: '',
  specialNotes: '',
  capitalTies: '外国資本なし',
  foreignLaw: '国外拠点なし',
  governingLaw: '日本法',
  penetrationTests: '毎年実施',
  certificates: [],
};
