import { assignLiuAreas as decide, cataloguePolicies, type CatalogueEdition, type Control } from '@toroku/domain-catalogue';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { CatalogueEditionTable } from '../tables/catalogue-edition-table';
import { ControlTable } from '../tables/control-table';

interface Input extends CommandInput {
  readonly editionId: string;
  /** The numbers of the objective: `9.2.3`. */
  readonly objective: string;
  readonly areas: readonly number[];
}

/** The rows of the objective: itself and every detailed control below it. */
export const assignLiuAreas = defineCommand<Input, readonly Control[], null, readonly number[], CatalogueEdition>({
  verb: 'assignLiuAreas',
  noun: 'catalogueEdition',
  policy: cataloguePolicies.assignLiuAreas,
  answer: CatalogueEditionTable,
  load: async (work, { editionId, objective }) => {
    const subject = await work.many(ControlTable, { editionId, objective });
    return subject.length === 0 ? null : { subject, facts: null };
  },
  decide: (_, { areas }) => decide(areas),
  save: async (work, liuAreas, { subject }) => {
    for (const control of subject) await work.update(ControlTable, control, { liuAreas: [...liuAreas] });
    return subject[0]?.editionId ?? '';
  },
});
