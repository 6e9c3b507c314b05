import type { LegalDay } from '@toroku/kernel';
import type { ControlFrequency, Population } from './population';

/** One line of the table of sample sizes. */
export interface SampleSizeRow {
  readonly frequency: ControlFrequency;
  /** From how many times in the period a control on occasion is read by this line. */
  readonly occurrences: number;
  /** How many items are drawn. */
  readonly size: number;
}

/** サンプル数の目安. The audit body's own document on an audit: the table that its samples are measured by in place of the platform's. */
export interface EngagementSampleSizes {
  /** The engagement's key. */
  readonly id: string;
  readonly auditBodyId: string;
  readonly rows: readonly SampleSizeRow[];
  /** Where the table comes from: the body's manual, a standard. */
  readonly basis: string;
  readonly setById: string;
  readonly setOn: LegalDay;
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
