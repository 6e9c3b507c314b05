import type { ControlFrequency, Population } from './population';

/** One line of the table of sample sizes. */
export interface SampleSizeRow {
  readonly frequency: ControlFrequency;
  /** From how many times in the period a control on occasion is read by this line. */
  readonly occurrences: number;
  /** How many items are drawn. */
  readonly size: number;
}

/**
 * How many items the table asks for: never more than there are. A control on occasion has no line of its own;
 * the number of its occasions says which one it is like.
 */
export function expectedSampleSize(table: readonly SampleSizeRow[], { frequency, size }: Pick<Population, 'frequency' | 'size'>): number {
  const own = table.find((row) => row.frequency === frequency);
  const like = table.filter((row) => row.occurrences <= size).reduce((most, row) => Math.max(most, row.size), 0);
  return Math.min(own?.size ?? like, size);
}
