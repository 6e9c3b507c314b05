import { doneUnless, refusal, textRefusals, type Decision, type Refusal } from '@toroku/kernel';
import { cell, listed } from './file-rows';
import type { CatalogueRefusalCode } from './refusals';

/** A row about one control. */
export interface HelpRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly controlId: string;
}

/** A file of help for the controls of an edition. */
export interface HelpFile<Row extends HelpRow> {
  /** The paper it was taken from. */
  readonly source: string;
  readonly editionId: string;
  readonly rows: readonly Row[];
  /** What is wrong with the file as a file; when there is anything, its rows are not judged. */
  readonly fileFaults: readonly Refusal[];
  /** The controls of the edition. */
  readonly knownIds: ReadonlySet<string>;
  /** Faults listed one by one; the rest are counted. */
  readonly fileFaultsListed: number;
}

interface RowRules<Row, Kept> {
  /** Rows with the same key say the same thing twice. */
  readonly keyOf: (row: Row) => string;
  readonly refusalsOf: (row: Row) => readonly Refusal[];
  readonly rowOf: (row: Row) => Kept;
}

/** The rows of a file when all are good, or every fault with its row and column. */
export function judgeHelpFile<Row extends HelpRow, Kept>({ source, editionId, rows, fileFaults, knownIds, fileFaultsListed }: HelpFile<Row>, { keyOf, refusalsOf, rowOf }: RowRules<Row, Kept>): Decision<readonly Kept[]> {
  const firstRows = new Map([...rows].reverse().map((one) => [keyOf(one), one.row]));
  const refusals = (one: Row): readonly Refusal[] => {
    const { row, controlId } = one;
    const otherRow = firstRows.get(keyOf(one)) ?? row;
    const path = { path: cell(row, 'control_id') };
    return [
      ...(knownIds.has(controlId) ? [] : [refusal<CatalogueRefusalCode>('HELP_CONTROL_UNKNOWN', { controlId: controlId.slice(0, 60), editionId }, path)]),
      ...(otherRow === row ? [] : [refusal<CatalogueRefusalCode>('HELP_ROW_REPEATED', { controlId: controlId.slice(0, 60), otherRow }, path)]),
      ...refusalsOf(one),
    ];
  };
  const faults = [...textRefusals(source, { path: ['source'], max: 200 }), ...(fileFaults.length > 0 ? fileFaults : rows.flatMap(refusals))];
  return doneUnless(listed(faults, fileFaultsListed), () => rows.map(rowOf));
}
