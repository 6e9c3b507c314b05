import type { Control } from './control';

/** What a comparison looks at. */
export type ComparedControl = Pick<Control, 'controlId' | 'tier' | 'obligation' | 'labelJa' | 'labelEn'>;

/** A control that both editions have, said differently. */
export interface ChangedControl<Row extends ComparedControl> {
  readonly before: Row;
  readonly after: Row;
  /** Which of its fields differ. */
  readonly fields: readonly ('tier' | 'obligation' | 'labelJa' | 'labelEn')[];
}

/** One edition beside another. */
export interface EditionComparison<Row extends ComparedControl> {
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  readonly changed: readonly ChangedControl<Row>[];
  readonly unchanged: number;
}

const FIELDS = ['tier', 'obligation', 'labelJa', 'labelEn'] as const;

/** Two editions of the catalogue, control by control by their ids, in the order given. */
export function compareEditions<Row extends ComparedControl>(before: readonly Row[], after: readonly Row[]): EditionComparison<Row> {
  const [old, now] = [new Map(before.map((row) => [row.controlId, row])), new Map(after.map((row) => [row.controlId, row]))];
  const both = after.flatMap((row) => {
    const was = old.get(row.controlId);
    return was ? [{ before: was, after: row, fields: FIELDS.filter((field) => was[field] !== row[field]) }] : [];
  });
  const changed = both.filter(({ fields }) => fields.length > 0);
  return { added: after.filter(({ controlId }) => !old.has(controlId)), removed: before.filter(({ controlId }) => !now.has(controlId)), changed, unchanged: both.length - changed.length };
}
