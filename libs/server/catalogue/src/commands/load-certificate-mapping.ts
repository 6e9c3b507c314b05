import { cataloguePolicies, loadCertificateMapping as decide, type CatalogueEdition, type CertificateMapping, type CertificateScheme, type MappedControl } from '@toroku/domain-catalogue';
import { defineCommand } from '@toroku/gate';
import { CatalogueEditionTable } from '../tables/catalogue-edition-table';
import { CertificateMappingTable, MappedControlTable } from '../tables/control-help-tables';
import { helpFileFrom, loadEditionToHelp, type HelpFacts, type HelpInput } from './help-file';
import { CSV_MOST } from './read-csv';

type Input = HelpInput & { readonly scheme: CertificateScheme };
interface Facts extends HelpFacts {
  readonly scheme: CertificateScheme;
  /** What was loaded for the scheme before. */
  readonly earlier: CertificateMapping | null;
}

export const loadCertificateMapping = defineCommand<Input, CatalogueEdition, Facts, readonly Pick<MappedControl, 'reference' | 'controlId'>[], CatalogueEdition>({
  verb: 'loadCertificateMapping',
  noun: 'catalogueEdition',
  policy: cataloguePolicies.loadCertificateMapping,
  answer: CatalogueEditionTable,
  longTexts: { csv: CSV_MOST },
  load: async (work, input) => {
    const { editionId, scheme } = input;
    const loaded = await loadEditionToHelp(work, input);
    return loaded && { ...loaded, facts: { ...loaded.facts, scheme, earlier: await work.one(CertificateMappingTable, { editionId, scheme }) } };
  },
  decide: ({ facts }, input) => decide(helpFileFrom(input, facts, { columns: ['reference', 'control_id'], rowFrom: (cell) => ({ reference: cell('reference'), controlId: cell('control_id') }) })),
  save: async (work, lines, { subject: { id: editionId }, facts: { source, scheme, earlier } }) => {
    if (earlier) {
      await work.removeWhere(MappedControlTable, 'mappingId', earlier.id);
      await work.removeWhere(CertificateMappingTable, 'id', earlier.id);
    }
    if (lines.length === 0) return editionId;
    const mapping = { id: work.newId(), editionId, scheme, source, loadedOn: work.moment.today };
    await work.insert(CertificateMappingTable, mapping);
    await work.insertMany(MappedControlTable, lines.map((line) => ({ ...line, id: work.newId(), mappingId: mapping.id })));
    return editionId;
  },
});
