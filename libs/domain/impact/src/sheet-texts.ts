import { refusal, textRefusals, type Refusal } from '@toroku/kernel';
import type { HandledInformation, ImpactUse, SheetContent } from './impact-assessment';
import { INFORMATION_MAX, LINE_MAX, PROSE_MAX, USES_MAX } from './limits';

/** A draft may leave texts empty, a conclusion may not. */
export type SheetStage = 'DRAFT' | 'CONCLUSION';

/** What is wrong with the texts of a sheet, field by field. */
export function sheetTextReasons(content: SheetContent, stage: SheetStage): readonly Refusal[] {
  const min = stage === 'DRAFT' ? 0 : 1;
  return [
    ...textRefusals(content.procurementNeed, { path: ['procurementNeed'], min: 0, max: PROSE_MAX }),
    ...textRefusals(content.assessorName, { path: ['assessorName'], min, max: LINE_MAX }),
    ...textRefusals(content.matchReason, { path: ['matchReason'], min, max: PROSE_MAX }),
    ...tooMany(content.uses, USES_MAX, ['uses']),
    ...content.uses.flatMap((use, index) => useReasons(use, ['uses', String(index)], min)),
  ];
}

function useReasons(use: ImpactUse, path: readonly string[], min: number): readonly Refusal[] {
  return [
    ...textRefusals(use.name, { path: [...path, 'name'], max: LINE_MAX }),
    ...textRefusals(use.outline, { path: [...path, 'outline'], min, max: PROSE_MAX }),
    ...tooMany(use.information, INFORMATION_MAX, [...path, 'information']),
    ...use.information.flatMap((information, index) => informationReasons(information, [...path, 'information', String(index)], min)),
  ];
}

function informationReasons({ name, ratings }: HandledInformation, path: readonly string[], min: number): readonly Refusal[] {
  return [
    ...textRefusals(name, { path: [...path, 'name'], max: LINE_MAX }),
    ...ratings.flatMap(({ reason }, index) => textRefusals(reason, { path: [...path, 'ratings', String(index), 'reason'], min, max: PROSE_MAX })),
  ];
}

function tooMany(items: readonly unknown[], max: number, path: readonly string[]): readonly Refusal[] {
  return items.length <= max ? [] : [refusal('TOO_MANY_ITEMS', { count: items.length, max }, { path })];
}
