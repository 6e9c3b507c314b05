import type { HandledInformation, ImpactUse } from './impact-assessment';

/** One rating that stands at a level: which information, along which axis. */
export interface DecidingRating {
  readonly information: string;
  readonly axis: string;
  readonly level: number;
}

/** The ratings that count: those of the business. Log-in data follows them and decides nothing itself (S-038). */
export function countedRatings(use: ImpactUse): readonly DecidingRating[] {
  return businessInformation(use).flatMap(({ name, ratings }) => ratings.map(({ axis, level }) => ({ information: name, axis, level })));
}

/** The information of the business itself, without what is only needed to log in. */
export function businessInformation(use: ImpactUse): readonly HandledInformation[] {
  return use.information.filter(({ kind }) => kind === 'BUSINESS');
}

/** level(use): the highest over information types and axes; 0 where nothing is rated. Encryption changes nothing (S-034). */
export function levelOfUse(use: ImpactUse): number {
  return Math.max(0, ...countedRatings(use).map(({ level }) => level));
}

/** The overall level: the highest over the uses; 0 without a use. */
export function levelOfAll(uses: readonly ImpactUse[]): number {
  return Math.max(0, ...uses.map(levelOfUse));
}
