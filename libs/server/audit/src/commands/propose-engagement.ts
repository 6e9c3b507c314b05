import { engagementProposalPolicies, proposeEngagement as decide, type Engagement, type ProposalFacts } from '@toroku/domain-audit';
import type { Statement } from '@toroku/domain-statement';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { StatementTable } from '@toroku/server-statement';
import { proposalFacts } from '../queries/proposal-facts';
import { EngagementTable } from '../tables/engagement-tables';
import { openProposal } from './open-proposal';

type Input = CommandInput & { readonly statementId: string; readonly auditBodyId: string };

export const proposeEngagement = defineCommand<Input, Pick<Statement, 'providerId'>, ProposalFacts, Omit<Engagement, 'id'>, Engagement>({
  verb: 'proposeEngagement',
  noun: 'engagement',
  policy: engagementProposalPolicies.proposeEngagement,
  answer: EngagementTable,
  load: async (work, { statementId, auditBodyId }) => {
    const statement = await work.one(StatementTable, { id: statementId }, { lock: true });
    return statement && { subject: { providerId: statement.providerId }, facts: await proposalFacts(work, statement, { auditBodyId, follows: false }) };
  },
  decide: ({ facts }, _, moment) => decide(facts, moment),
  save: openProposal,
});
