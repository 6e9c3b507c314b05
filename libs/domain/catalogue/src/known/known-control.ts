/**
 * A control whose id the platform ships: id, Japanese label, English label, areas 1 to 4 of the LIU external audit (platform default),
 * and the edition it came with when that is later than `2022-04`.
 */
export type KnownControl = readonly [controlId: string, labelJa: string, labelEn: string, liuAreas: readonly number[], since?: string];
