import { exceptionsIn, suggestedResult, type AssessmentResult } from '@toroku/domain-audit';
import type { SamplesPageQuery } from './Page.generated';

export type SamplesEngagement = NonNullable<SamplesPageQuery['engagement']>;
export type PopulationRow = SamplesEngagement['populations'][number];
export type DrawnSample = PopulationRow['samples'][number];
type ScopeRow = SamplesEngagement['scope'][number];

/** One control with what was drawn for it. */
export interface ControlLine extends ScopeRow {
  readonly populations: readonly PopulationRow[];
  readonly drawn: number;
  readonly expected: number;
  readonly exceptions: number;
  readonly untested: number;
  /** What the samples suggest as the operational result; null while nothing follows from them. */
  readonly suggested: AssessmentResult | null;
}

/** The controls whose operation is assessed this year, and those that have a population all the same, in the order of the scope. */
export function controlLines({ scope, populations }: Pick<SamplesEngagement, 'scope' | 'populations'>): readonly ControlLine[] {
  const serving = new Map<string, PopulationRow[]>();
  for (const population of populations) for (const controlId of population.controlIds) serving.set(controlId, [...(serving.get(controlId) ?? []), population]);
  return scope
    .filter(({ controlId, depth }) => depth === 'DESIGN_AND_OPERATION' || serving.has(controlId))
    .map((row) => {
      const own = serving.get(row.controlId) ?? [];
      const samples = own.flatMap(({ samples: drawn }) => drawn.filter(({ controlId }) => controlId === row.controlId));
      const items = samples.flatMap((sample) => sample.items).map(({ reference, outcome, note }) => ({ reference, outcome: outcome ?? null, note }));
      return {
        ...row,
        populations: own,
        drawn: items.length,
        expected: own.reduce((sum, { expectedSampleSize }) => sum + expectedSampleSize, 0),
        exceptions: exceptionsIn(items).length,
        untested: items.filter(({ outcome }) => outcome === null).length,
        suggested: suggestedResult([{ items }]),
      };
    });
}
