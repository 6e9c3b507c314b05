import { defineRule, type Reason } from '@toroku/kernel';
import { liuRule } from '../clauses';
import type { ImpactGuidanceContent } from '../guidance';
import type { HandledInformation, ImpactUse } from '../impact-assessment';
import type { ImpactRefusalCode } from '../refusals';

type SheetReason = Reason<ImpactRefusalCode>;
type Scale = Pick<ImpactGuidanceContent, 'axes' | 'levels' | 'viewpoints'>;

/** 影響度（詳細）. Each use names its information, and each type is rated along every axis of the guidance. */
export const sheetIsComplete = defineRule<{ readonly uses: readonly ImpactUse[]; readonly guidance: Scale }, ImpactRefusalCode>(
  'sheetIsComplete',
  liuRule('3.3, form 1-2', ['S-070', 'S-076']),
  ({ uses, guidance }) => (uses.length === 0 ? [{ code: 'USE_MISSING', path: ['uses'] }] : uses.flatMap((use, index) => lackingInUse(use, ['uses', String(index)], guidance))),
);

function lackingInUse(use: ImpactUse, path: readonly string[], guidance: Scale): readonly SheetReason[] {
  if (use.information.length === 0) return [{ code: 'INFORMATION_MISSING', facts: { use: use.name }, path: [...path, 'information'] }];
  return use.information.flatMap((information, index) => lackingInInformation(information, [...path, 'information', String(index)], guidance));
}

function lackingInInformation(information: HandledInformation, path: readonly string[], guidance: Scale): readonly SheetReason[] {
  const classes = [1, 2, 3];
  const unclassed: readonly SheetReason[] = classes.includes(information.confidentialityClass)
    ? []
    : [{ code: 'CONFIDENTIALITY_CLASS_UNKNOWN', facts: { information: information.name, class: information.confidentialityClass }, path: [...path, 'confidentialityClass'] }];
  return [...unclassed, ...unratedAxes(information, path, guidance), ...unknownInRatings(information, path, guidance)];
}

/** Log-in data needs no rating: it follows the business (S-038). */
function unratedAxes({ kind, name, ratings }: HandledInformation, path: readonly string[], { axes }: Scale): readonly SheetReason[] {
  if (kind === 'LOG_IN') return [];
  const rated = new Set(ratings.map(({ axis }) => axis));
  return axes.filter(({ code }) => !rated.has(code)).map(({ code }) => ({ code: 'AXIS_NOT_RATED', facts: { information: name, axis: code }, path: [...path, 'ratings'] }));
}

function unknownInRatings({ name, ratings }: HandledInformation, path: readonly string[], guidance: Scale): readonly SheetReason[] {
  const axes = guidance.axes.map(({ code }) => code);
  const levels = guidance.levels.map(({ level }) => level);
  const viewpoints = guidance.viewpoints.map(({ code }) => code);
  return ratings.flatMap((rating, index) => {
    const at = [...path, 'ratings', String(index)];
    const found: SheetReason[] = [];
    if (!axes.includes(rating.axis)) found.push({ code: 'AXIS_UNKNOWN', facts: { information: name, axis: rating.axis, axes }, path: [...at, 'axis'] });
    if (!levels.includes(rating.level)) found.push({ code: 'LEVEL_NOT_ON_SCALE', facts: { information: name, level: rating.level, levels: levels.map(String) }, path: [...at, 'level'] });
    const unknown = rating.viewpoints.filter((code) => !viewpoints.includes(code));
    if (unknown.length > 0) found.push({ code: 'VIEWPOINT_UNKNOWN', facts: { unknown, viewpoints }, path: [...at, 'viewpoints'] });
    return found;
  });
}
