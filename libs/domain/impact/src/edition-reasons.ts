import { refusal, type LegalDay, type Refusal } from '@toroku/kernel';
import type { ImpactRefusalCode } from './refusals';

/** The newest edition so far. */
export interface LatestEdition {
  readonly edition: number;
  readonly effectiveOn: string;
}

/** A new edition begins after the one before it and never in the past, so that no case is judged under an edition it could not have known. The first may look back. */
export function editionReasons(effectiveOn: LegalDay, latest: LatestEdition | null, today: LegalDay): readonly Refusal<ImpactRefusalCode>[] {
  if (latest === null || (effectiveOn > latest.effectiveOn && effectiveOn >= today)) return [];
  return [refusal('EDITION_NOT_LATER', { effectiveOn, latest: latest.effectiveOn, today }, { path: ['effectiveOn'] })];
}

/** CODES_NOT_UNIQUE for the codes that occur twice. */
export function uniqueReasons(codes: readonly string[], path: readonly string[]): readonly Refusal<ImpactRefusalCode>[] {
  const repeated = [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))];
  return repeated.length === 0 ? [] : [refusal('CODES_NOT_UNIQUE', { repeated }, { path })];
}
