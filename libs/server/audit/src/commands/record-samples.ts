import { engagementPolicies, recordSamples as decide, type Engagement, type Sample, type SampleDescription, type SampleFacts } from '@toroku/domain-audit';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { EngagementTable } from '../tables/engagement-tables';
import { sampleSizesOf } from '../queries/sample-sizes';
import { EngagementSampleSizesTable, PopulationTable, SampleTable } from '../tables/sampling-tables';
import { loadEngagement } from './load-engagement';

type Input = ChangeInput & SampleDescription & { readonly populationId: string };
type Facts = SampleFacts & { readonly standing: Sample | null };

export const recordSamples = defineCommand<Input, Engagement, Facts, Omit<Sample, 'id'>, Engagement>({
  verb: 'recordSamples',
  noun: 'engagement',
  policy: engagementPolicies.recordSamples,
  answer: EngagementTable,
  load: (work, input) =>
    loadEngagement(work, input, async (engagement) => {
      const engagementId = engagement.id;
      const { populationId, controlId } = input;
      const population = await work.one(PopulationTable, { id: populationId, engagementId });
      return population && { population, standing: await work.one(SampleTable, { populationId, controlId }), sampleSizes: sampleSizesOf(engagement, await work.one(EngagementSampleSizesTable, { id: engagementId })) };
    }),
  decide: ({ subject, facts }, description, moment) => decide(subject, { description, facts }, moment),
  save: async (work, sample, { subject, facts: { standing } }) => {
    if (standing) await work.update(SampleTable, standing, sample);
    else await work.insert(SampleTable, { ...sample, id: work.newId() });
    await work.update(EngagementTable, subject, { state: subject.state });
    return subject.id;
  },
});
