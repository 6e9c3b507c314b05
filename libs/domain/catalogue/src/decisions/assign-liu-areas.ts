import { doneUnless, refusal, type Decision } from '@toroku/kernel';

/** The areas 1 to 4 that the standard procedures' annex 3 names for the LIU external audit (criteria appendix 1). */
const AREA_MOST = 4;

/**
 * The support body corrects which areas of the LIU external audit an objective belongs to: the mapping that ships is a platform default.
 * NUMBER_OUT_OF_RANGE for an area outside 1 to 4.
 */
export function assignLiuAreas(areas: readonly number[]): Decision<readonly number[]> {
  const outside = areas.filter((area) => area < 1 || area > AREA_MOST);
  return doneUnless(
    outside.map((value) => refusal('NUMBER_OUT_OF_RANGE', { value, min: 1, max: AREA_MOST }, { path: ['areas'] })),
    () => [...new Set(areas)].sort((a, b) => a - b),
  );
}
