import { column, table } from '@toroku/database';
import type { CatalogueEdition } from '@toroku/domain-catalogue';

export const CatalogueEditionTable = table<CatalogueEdition>('catalogue_edition', {
  id: { type: 'text', primary: true },
  version: column.integer(),
  effectiveOn: column.day(),
  source: column.text(),
  controlCount: column.integer(),
  loadedAt: column.instant(),
});
