import type { LoadedEdition } from '@toroku/domain-catalogue';
import type { UnitOfWork } from '@toroku/gate';
import { CatalogueEditionTable } from '../tables/catalogue-edition-table';
import { ControlTable } from '../tables/control-table';

/** Stores an edition with its rows; a shipped edition of the same id gives way. */
export async function storeEdition(work: UnitOfWork, { edition, controls }: LoadedEdition): Promise<string> {
  await work.removeWhere(ControlTable, 'editionId', edition.id);
  await work.removeWhere(CatalogueEditionTable, 'id', edition.id);
  await work.insert(CatalogueEditionTable, { ...edition, version: 1, loadedAt: work.moment.now });
  await work.insertMany(ControlTable, controls.map((control) => ({ ...control, id: work.newId(), editionId: edition.id })));
  return edition.id;
}
