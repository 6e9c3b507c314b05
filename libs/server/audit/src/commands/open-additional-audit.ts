import { engagementPolicies, openAdditionalAudit as decide, type Engagement, type FurtherAudit, type ProposalFacts } from '@toroku/domain-audit';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { StatementTable } from '@toroku/server-statement';
import { proposalFacts } from '../queries/proposal-facts';
import { EngagementTable } from '../tables/engagement-tables';
import { loadEngagement } from './load-engagement';
import { openProposal } from './open-proposal';

type Input = ChangeInput & FurtherAudit & { readonly auditBodyId: string };

export const openAdditionalAudit = defineCommand<Input, Engagement, ProposalFacts, Omit<Engagement, 'id'>, Engagement>({
  verb: 'openAdditionalAudit',
  noun: 'engagement',
  policy: engagementPolicies.openAdditionalAudit,
  answer: EngagementTable,
  load: (work, input) =>
    loadEngagement(work, input, async ({ statementId }) => {
      const statement = await work.one(StatementTable, { id: statementId });
      return statement && proposalFacts(work, statement, { auditBodyId: input.auditBodyId, follows: true });
    }),
  decide: ({ subject, facts }, { kind, purpose, askedControlIds }, moment) => decide({ kind, purpose, askedControlIds }, { ...facts, base: subject }, moment),
  save: openProposal,
});
