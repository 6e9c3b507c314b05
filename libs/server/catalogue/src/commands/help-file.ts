import type { CatalogueEdition, HelpFile, HelpRow } from '@toroku/domain-catalogue';
import { ruleSets } from '@toroku/domain-rulebook';
import type { CommandInput, UnitOfWork } from '@toroku/gate';
import { CatalogueEditionTable } from '../tables/catalogue-edition-table';
import { ControlTable } from '../tables/control-table';
import { readCsv } from './read-csv';

/** A file of help for the controls of an edition. */
export interface HelpInput extends CommandInput {
  readonly editionId: string;
  /** The paper it was taken from. */
  readonly source: string;
  readonly csv: string;
}

/** What a file of help is judged by. */
export interface HelpFacts {
  readonly source: string;
  readonly knownIds: ReadonlySet<string>;
}

const limits = ruleSets['LIU-2022-11'].catalogue;

/** The edition, locked, with its controls; null when it is not loaded. */
export async function loadEditionToHelp(work: UnitOfWork, { editionId, source }: HelpInput): Promise<{ readonly subject: CatalogueEdition; readonly facts: HelpFacts } | null> {
  const subject = await work.one(CatalogueEditionTable, { id: editionId }, { lock: true });
  if (!subject) return null;
  const controls = await work.many(ControlTable, { editionId });
  return { subject, facts: { source, knownIds: new Set(controls.map(({ controlId }) => controlId)) } };
}

interface RowReading<Row> {
  readonly columns: readonly string[];
  readonly rowFrom: (cell: (column: string) => string) => Omit<Row, 'row'>;
}

/** The file as rows, for the decision. */
export function helpFileFrom<Row extends HelpRow>({ editionId, csv }: HelpInput, facts: HelpFacts, { columns, rowFrom }: RowReading<Row>): HelpFile<Row> {
  const { rows, faults } = readCsv(csv, columns, limits.fileRowsMost);
  return {
    ...facts,
    editionId,
    fileFaults: faults,
    fileFaultsListed: limits.fileFaultsListed,
    rows: rows.map((cells) => ({ ...rowFrom((column) => String(cells[column] ?? '')), row: cells.row }) as Row),
  };
}
