import { cataloguePolicies, knownEditions, loadKnownEdition as decide, type CatalogueEdition, type LoadedEdition } from '@toroku/domain-catalogue';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { CatalogueEditionTable } from '../tables/catalogue-edition-table';
import { storeEdition } from './store-edition';

type Input = CommandInput & { readonly editionId: string };

export const loadKnownEdition = defineCommand<Input, null, { readonly exists: boolean }, LoadedEdition, CatalogueEdition>({
  verb: 'loadKnownEdition',
  noun: 'catalogueEdition',
  policy: cataloguePolicies.loadKnownEdition,
  answer: CatalogueEditionTable,
  load: async (work, { editionId }) => ({ subject: null, facts: { exists: (await work.one(CatalogueEditionTable, { id: editionId })) !== null } }),
  decide: ({ facts }, { editionId }) => decide(knownEditions.find(({ id }) => id === editionId) ?? null, facts.exists, editionId),
  save: storeEdition,
});
