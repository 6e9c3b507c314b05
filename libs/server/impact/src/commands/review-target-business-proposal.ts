import { reviewTargetBusinessProposal as decide, targetBusinessProposalPolicies, type TargetBusinessProposal } from '@toroku/domain-impact';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { TargetBusinessProposalTable } from '../tables/target-business-proposal-table';

export const reviewTargetBusinessProposal = defineCommand<ChangeInput, TargetBusinessProposal, null, Partial<TargetBusinessProposal>, TargetBusinessProposal>({
  verb: 'reviewTargetBusinessProposal',
  noun: 'targetBusinessProposal',
  policy: targetBusinessProposalPolicies.reviewTargetBusinessProposal,
  answer: TargetBusinessProposalTable,
  load: async (work, { id }) => {
    const subject = await work.one(TargetBusinessProposalTable, { id }, { lock: true });
    return subject && { subject, facts: null };
  },
  decide: ({ subject }) => decide(subject),
  save: async (work, patch, { subject }) => {
    await work.update(TargetBusinessProposalTable, subject, patch);
    return subject.id;
  },
});
