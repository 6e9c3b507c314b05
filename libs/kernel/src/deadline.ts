import type { Clause } from './clause';
import type { LegalDay } from './time/legal-day';

/** How a deadline is counted, in full: nothing is left to a default. */
export interface Counting {
  /** The day it is counted from. */
  readonly from: string;
  /** Whether that day itself is counted. */
  readonly countsFirstDay: boolean;
  readonly unit: 'days' | 'months' | 'years' | 'hours';
  /** What happens when the last day is a closed day: nothing was found that moves any day of the scheme. */
  readonly onClosedDay: 'STAYS';
}

/** A clause that answers with a day. One deadline per file, named like the file; the day itself is still in time. */
export interface Deadline<Facts> {
  readonly name: string;
  readonly clause: Clause;
  readonly counting: Counting;
  dueOn(facts: Facts): LegalDay;
}

/** Declares a deadline: nothing but type inference. */
export function defineDeadline<Facts>(deadline: Deadline<Facts>): Deadline<Facts> {
  return deadline;
}
