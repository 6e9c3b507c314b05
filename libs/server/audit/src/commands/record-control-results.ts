import { engagementPolicies, recordControlResults as decide, type ControlResult, type Engagement, type EngagementControl, type RecordedControlResult } from '@toroku/domain-audit';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { ControlResultTable, EngagementControlTable, EngagementTable } from '../tables/engagement-tables';
import { loadEngagement } from './load-engagement';

type Input = ChangeInput & { readonly results: readonly RecordedControlResult[] };
interface Facts {
  readonly scope: readonly EngagementControl[];
  readonly standing: readonly ControlResult[];
}
type Outcome = readonly (Omit<ControlResult, 'id'> & { readonly id: string | null })[];

export const recordControlResults = defineCommand<Input, Engagement, Facts, Outcome, Engagement>({
  verb: 'recordControlResults',
  noun: 'engagement',
  policy: engagementPolicies.recordControlResults,
  answer: EngagementTable,
  load: (work, input) =>
    loadEngagement(work, input, async ({ id: engagementId }) => ({
      scope: await work.many(EngagementControlTable, { engagementId }),
      standing: await work.many(ControlResultTable, { engagementId }),
    })),
  decide: ({ subject, facts }, { results }, moment) => decide(subject, { results, ...facts }, moment),
  save: async (work, results, { subject }) => {
    await work.upsertMany(ControlResultTable, results.map((result) => ({ ...result, id: result.id ?? work.newId() })), ['engagementId', 'controlId']);
    await work.update(EngagementTable, subject, { state: subject.state });
    return subject.id;
  },
});
