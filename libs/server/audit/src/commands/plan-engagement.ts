import { engagementPolicies, planEngagement as decide, type Engagement, type EngagementPlan, type EngagementPlanFacts } from '@toroku/domain-audit';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { planFacts } from '../queries/plan-facts';
import { EngagementControlTable, EngagementTable } from '../tables/engagement-tables';
import { loadEngagement } from './load-engagement';

export const planEngagement = defineCommand<ChangeInput, Engagement, EngagementPlanFacts, EngagementPlan, Engagement>({
  verb: 'planEngagement',
  noun: 'engagement',
  policy: engagementPolicies.planEngagement,
  answer: EngagementTable,
  load: (work, input) => loadEngagement(work, input, (engagement) => planFacts((text, values) => work.sql(text, values), engagement)),
  decide: ({ subject, facts }, _, moment) => decide(subject, facts, moment),
  save: async (work, { patch, scope }, { subject }) => {
    const { id: engagementId, auditBodyId } = subject;
    await work.removeWhere(EngagementControlTable, 'engagementId', engagementId);
    await work.insertMany(EngagementControlTable, scope.map((row) => ({ ...row, id: work.newId(), engagementId, auditBodyId })));
    await work.update(EngagementTable, subject, patch);
    return engagementId;
  },
});
