import type { LegalDay } from '@toroku/kernel';
import type { AssessmentResult } from './control-result';
import type { Population } from './population';

/** How the items of a sample were chosen. */
export const sampleSelections = ['RANDOM', 'SYSTEMATIC', 'HAPHAZARD', 'JUDGEMENT', 'ALL'] as const;
export type SampleSelection = (typeof sampleSelections)[number];

/** What the test of one item came to. */
export const sampleOutcomes = ['NO_EXCEPTION', 'EXCEPTION'] as const;
export type SampleOutcome = (typeof sampleOutcomes)[number];

/** One item that was drawn. */
export interface SampleItem {
  /** What names it in the population: a ticket number, a date, a file name. */
  readonly reference: string;
  /** Null until it is tested. */
  readonly outcome: SampleOutcome | null;
  /** What was seen; never empty for an exception. */
  readonly note: string;
}

/** サンプル. The items drawn from one population for the operational procedure on one control, and what came of each. */
export interface Sample {
  readonly id: string;
  readonly engagementId: string;
  readonly auditBodyId: string;
  readonly populationId: string;
  readonly controlId: string;
  readonly selection: SampleSelection;
  /** How they were chosen, in words. */
  readonly selectionNote: string;
  /** Why there are fewer than the table says; empty where there are not. */
  readonly sizeReason: string;
  readonly items: readonly SampleItem[];
  readonly recordedById: string;
  readonly recordedOn: LegalDay;
}

/** A sample together with what of its population the report names. */
export type SampleDrawn = Pick<Sample, 'controlId' | 'populationId' | 'selection' | 'sizeReason' | 'items'> & {
  readonly population: Pick<Population, 'name' | 'fromOn' | 'throughOn' | 'size' | 'frequency'>;
};

/** The items that deviate. */
export function exceptionsIn(items: readonly SampleItem[]): readonly SampleItem[] {
  return items.filter(({ outcome }) => outcome === 'EXCEPTION');
}

/** The operational result that the items of a control's samples suggest; null while one is untested or nothing was drawn. */
export function suggestedResult(samples: readonly Pick<Sample, 'items'>[]): AssessmentResult | null {
  const items = samples.flatMap((sample) => sample.items);
  if (exceptionsIn(items).length > 0) return 'EXCEPTION';
  return items.length === 0 || items.some(({ outcome }) => outcome === null) ? null : 'EFFECTIVE';
}
