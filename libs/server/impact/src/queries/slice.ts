/** Which part of a long list: the next slice begins after a row, not at a number. */
export interface Slice {
  /** How many at most. */
  readonly first: number;
  /** The key of the last row already read. */
  readonly after: string | null;
}
