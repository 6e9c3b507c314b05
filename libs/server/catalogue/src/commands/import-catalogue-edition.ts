import { cataloguePolicies, importCatalogueEdition as decide, type CatalogueEdition, type EditionFile, type LoadedEdition } from '@toroku/domain-catalogue';
import { ruleSets } from '@toroku/domain-rulebook';
import { defineCommand, type CommandInput, type UnitOfWork } from '@toroku/gate';
import { day, type LegalDay } from '@toroku/kernel';
import { CatalogueEditionTable } from '../tables/catalogue-edition-table';
import { CSV_MOST, readCsv } from './read-csv';
import { storeEdition } from './store-edition';

interface Input extends CommandInput {
  readonly editionId: string;
  readonly effectiveOn: LegalDay;
  readonly csv: string;
}

const COLUMNS = ['id', 'tier', 'level', 'mandatory', 'label_ja', 'label_en'];
const limits = ruleSets['LIU-2022-11'].catalogue;

export const importCatalogueEdition = defineCommand<Input, null, Pick<EditionFile, 'exists'>, LoadedEdition, CatalogueEdition>({
  verb: 'importCatalogueEdition',
  noun: 'catalogueEdition',
  policy: cataloguePolicies.importCatalogueEdition,
  answer: CatalogueEditionTable,
  longTexts: { csv: CSV_MOST },
  load: async (work, { editionId }) => ({ subject: null, facts: { exists: await existing(work, editionId) } }),
  decide: ({ facts }, input) => decide(fileFrom(input, facts.exists), limits),
  save: storeEdition,
});

/** A shipped edition holds only the known ids: its full list may replace it until a statement rests on it. */
async function existing(work: UnitOfWork, editionId: string): Promise<EditionFile['exists']> {
  const edition = await work.one(CatalogueEditionTable, { id: editionId });
  if (!edition) return 'NO';
  if (edition.source === 'IMPORTED') return 'YES';
  const [used] = await work.sql<{ used: boolean }>('select catalogue_edition_is_used($1) as used', [editionId]);
  return used?.used ? 'YES' : 'SHIPPED_AND_UNUSED';
}

function fileFrom({ editionId, effectiveOn, csv }: Input, exists: EditionFile['exists']): EditionFile {
  const { rows, faults } = readCsv(csv, COLUMNS, limits.fileRowsMost);
  const text = (value: string | number | undefined): string => String(value ?? '');
  return {
    id: editionId,
    effectiveOn: day(effectiveOn),
    exists,
    fileFaults: faults,
    rows: rows.map((cells) => ({
      row: cells.row,
      id: text(cells['id']),
      tier: text(cells['tier']),
      level: text(cells['level']),
      mandatory: text(cells['mandatory']),
      labelJa: text(cells['label_ja']),
      labelEn: text(cells['label_en']),
    })),
  };
}
