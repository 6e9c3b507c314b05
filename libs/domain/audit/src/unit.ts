import type { InternalAuditUnit } from './internal-audit-parameters';

/** The numbers of a control id, without its suffix: `9.2.3.11.PB` is 9, 2, 3, 11. */
export function controlNumbers(controlId: string): readonly number[] {
  return controlId.replace(/(\.[A-Z]+)$/, '').split('.').map(Number);
}

/** Orders control ids by their numbers, not as text. */
export function byControlNumbers(a: string, b: string): number {
  const [left, right] = [controlNumbers(a), controlNumbers(b)];
  const differs = left.findIndex((number, index) => number !== right[index]);
  if (differs < 0) return left.length - right.length;
  return (left[differs] ?? 0) - (right[differs] ?? 0);
}

/** Whether a control is the unit itself or stands below it in the catalogue. */
export function isWithinUnit(controlId: string, unitId: string): boolean {
  const unit = controlNumbers(unitId);
  return controlNumbers(controlId).slice(0, unit.length).join('.') === unit.join('.');
}

/** The units to audit for the objectives, each once, in catalogue order: the objectives themselves, or their categories. */
export function unitsOf(objectiveIds: readonly string[], unit: InternalAuditUnit): readonly string[] {
  const ids = unit === 'OBJECTIVE' ? objectiveIds : objectiveIds.map((id) => controlNumbers(id).slice(0, 2).join('.'));
  return [...new Set(ids)].sort(byControlNumbers);
}
