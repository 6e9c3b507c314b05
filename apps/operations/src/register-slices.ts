/** A slice of the registers, with where the next one begins. */
interface Slice<Row> {
  readonly entries: readonly Row[];
  readonly endCursor: string | null;
}

/** What is there, and the slice that came after it. */
export function afterwards<Row, Answer extends Slice<Row>>(before: Answer, next: Answer): Answer {
  return { ...next, entries: [...before.entries, ...next.entries] };
}
