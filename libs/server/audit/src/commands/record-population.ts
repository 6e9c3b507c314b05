import { engagementPolicies, recordPopulation as decide, type Engagement, type Population, type PopulationDescription, type PopulationFacts } from '@toroku/domain-audit';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { EngagementControlTable, EngagementTable } from '../tables/engagement-tables';
import { PopulationTable, SampleTable } from '../tables/sampling-tables';
import { loadEngagement } from './load-engagement';

type Input = ChangeInput & PopulationDescription & { readonly populationId?: string | null };
type Facts = PopulationFacts & { readonly standing: Population | null };

export const recordPopulation = defineCommand<Input, Engagement, Facts, Omit<Population, 'id'>, Engagement>({
  verb: 'recordPopulation',
  noun: 'engagement',
  policy: engagementPolicies.recordPopulation,
  answer: EngagementTable,
  load: (work, input) =>
    loadEngagement(work, input, async ({ id: engagementId }) => {
      const standing = input.populationId ? await work.one(PopulationTable, { id: input.populationId, engagementId }) : null;
      if (input.populationId && !standing) return null;
      return { standing, scope: await work.many(EngagementControlTable, { engagementId }), samples: standing ? await work.many(SampleTable, { populationId: standing.id }) : [] };
    }),
  decide: ({ subject, facts }, description, moment) => decide(subject, { description, facts }, moment),
  save: async (work, population, { subject, facts: { standing } }) => {
    if (standing) await work.update(PopulationTable, standing, population);
    else await work.insert(PopulationTable, { ...population, id: work.newId() });
    await work.update(EngagementTable, subject, { state: subject.state });
    return subject.id;
  },
});
