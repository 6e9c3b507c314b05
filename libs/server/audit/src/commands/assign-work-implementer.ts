import { assignWorkImplementer as decide, engagementPolicies, type Engagement } from '@toroku/domain-audit';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { EngagementTable } from '../tables/engagement-tables';
import { loadEngagement } from './load-engagement';

type Input = ChangeInput & { readonly personIds: readonly string[] };

const PERSONS = `select m.id from member m where m.organisation_id = $1 and m.state = 'ACTIVE' and m.duties && array['ENGAGEMENT_LEAD', 'WORK_IMPLEMENTER']`;

export const assignWorkImplementer = defineCommand<Input, Engagement, readonly { readonly id: string }[], Partial<Engagement>, Engagement>({
  verb: 'assignWorkImplementer',
  noun: 'engagement',
  policy: engagementPolicies.assignWorkImplementer,
  answer: EngagementTable,
  load: (work, input) => loadEngagement(work, input, ({ auditBodyId }) => work.sql<{ id: string }>(PERSONS, [auditBodyId])),
  decide: ({ subject, facts }, { personIds }) => decide(subject, personIds, facts.map(({ id }) => id)),
  save: async (work, patch, { subject }) => {
    await work.update(EngagementTable, subject, patch);
    return subject.id;
  },
});
