import { cataloguePolicies, loadControlGuidance as decide, type CatalogueEdition, type ControlGuidance } from '@toroku/domain-catalogue';
import { defineCommand } from '@toroku/gate';
import { CatalogueEditionTable } from '../tables/catalogue-edition-table';
import { ControlGuidanceTable } from '../tables/control-help-tables';
import { helpFileFrom, loadEditionToHelp, type HelpFacts, type HelpInput } from './help-file';
import { CSV_MOST } from './read-csv';

export const loadControlGuidance = defineCommand<HelpInput, CatalogueEdition, HelpFacts, readonly Pick<ControlGuidance, 'controlId' | 'textJa' | 'textEn'>[], CatalogueEdition>({
  verb: 'loadControlGuidance',
  noun: 'catalogueEdition',
  policy: cataloguePolicies.loadControlGuidance,
  answer: CatalogueEditionTable,
  longTexts: { csv: CSV_MOST },
  load: loadEditionToHelp,
  decide: ({ facts }, input) => decide(helpFileFrom(input, facts, { columns: ['control_id', 'text_ja', 'text_en'], rowFrom: (cell) => ({ controlId: cell('control_id'), textJa: cell('text_ja'), textEn: cell('text_en') }) })),
  save: async (work, texts, { subject: { id: editionId }, facts: { source } }) => {
    await work.removeWhere(ControlGuidanceTable, 'editionId', editionId);
    await work.insertMany(ControlGuidanceTable, texts.map((text) => ({ ...text, id: work.newId(), editionId, source, loadedOn: work.moment.today })));
    return editionId;
  },
});
