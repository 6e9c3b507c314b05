import { isWithinUnit } from '@toroku/domain-audit';

interface Named {
  readonly controlId: string;
  readonly labelJa: string;
  readonly labelEn: string;
}

/** What a unit is called: the label of its objective, or those of the objectives that a category holds. */
export function unitName(objectives: readonly Named[], unitId: string, language: string): string {
  const own = objectives.filter(({ controlId }) => controlId === unitId);
  const meant = own.length > 0 ? own : objectives.filter(({ controlId }) => isWithinUnit(controlId, unitId));
  return meant.map(({ labelJa, labelEn }) => (language === 'en' && labelEn ? labelEn : labelJa)).join(' / ');
}
