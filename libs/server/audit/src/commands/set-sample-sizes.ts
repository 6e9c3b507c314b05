import { engagementPolicies, setSampleSizes as decide, type Engagement, type EngagementSampleSizes, type SampleSizesDescription } from '@toroku/domain-audit';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { EngagementTable } from '../tables/engagement-tables';
import { EngagementSampleSizesTable, SampleTable } from '../tables/sampling-tables';
import { loadEngagement } from './load-engagement';

interface Facts {
  readonly samplesDrawn: number;
}

export const setSampleSizes = defineCommand<ChangeInput & SampleSizesDescription, Engagement, Facts, EngagementSampleSizes, Engagement>({
  verb: 'setSampleSizes',
  noun: 'engagement',
  policy: engagementPolicies.setSampleSizes,
  answer: EngagementTable,
  load: (work, input) => loadEngagement(work, input, async ({ id: engagementId }) => ({ samplesDrawn: (await work.many(SampleTable, { engagementId })).length })),
  decide: ({ subject, facts: { samplesDrawn } }, { rows, basis }, moment) => decide(subject, { description: { rows, basis }, samplesDrawn }, moment),
  save: async (work, sizes, { subject }) => {
    const standing = await work.one(EngagementSampleSizesTable, { id: subject.id });
    if (standing) await work.update(EngagementSampleSizesTable, standing, sizes);
    else await work.insert(EngagementSampleSizesTable, sizes);
    await work.update(EngagementTable, subject, { state: subject.state });
    return subject.id;
  },
});
