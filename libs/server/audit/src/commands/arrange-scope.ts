import { arrangeScope as decide, engagementPolicies, type ArrangedScope, type Engagement, type EngagementPlanFacts, type ScopeArrangement } from '@toroku/domain-audit';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { planFacts } from '../queries/plan-facts';
import { EngagementArrangementTable } from '../tables/engagement-arrangement-table';
import { EngagementControlTable, EngagementTable } from '../tables/engagement-tables';
import { loadEngagement } from './load-engagement';

export const arrangeScope = defineCommand<ChangeInput & ScopeArrangement, Engagement, EngagementPlanFacts, ArrangedScope, Engagement>({
  verb: 'arrangeScope',
  noun: 'engagement',
  policy: engagementPolicies.arrangeScope,
  answer: EngagementTable,
  load: (work, input) => loadEngagement(work, input, (engagement) => planFacts((text, values) => work.sql(text, values), engagement)),
  decide: ({ subject, facts }, { moves, pulls }, { today, actor }) => decide(subject, { moves, pulls }, { facts, today, actor }),
  save: async (work, { patch, arrangement }, { subject }) => {
    const standing = await work.one(EngagementArrangementTable, { id: subject.id });
    if (standing) await work.update(EngagementArrangementTable, standing, arrangement);
    else await work.insert(EngagementArrangementTable, arrangement);
    if (subject.plannedOn) await work.removeWhere(EngagementControlTable, 'engagementId', subject.id);
    await work.update(EngagementTable, subject, patch);
    return subject.id;
  },
});
