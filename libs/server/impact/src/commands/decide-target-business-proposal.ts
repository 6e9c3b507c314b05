import { decideTargetBusinessProposal as decide, targetBusinessProposalPolicies, type DecideTargetBusinessProposal, type TargetBusinessList, type TargetBusinessProposal } from '@toroku/domain-impact';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { TargetBusinessListTable } from '../tables/target-business-list-table';
import { TargetBusinessProposalTable } from '../tables/target-business-proposal-table';

type Input = ChangeInput & DecideTargetBusinessProposal;

export const decideTargetBusinessProposal = defineCommand<Input, TargetBusinessProposal, { lists: TargetBusinessList[] }, Partial<TargetBusinessProposal>, TargetBusinessProposal>({
  verb: 'decideTargetBusinessProposal',
  noun: 'targetBusinessProposal',
  policy: targetBusinessProposalPolicies.decideTargetBusinessProposal,
  answer: TargetBusinessProposalTable,
  load: async (work, { id }) => {
    const subject = await work.one(TargetBusinessProposalTable, { id }, { lock: true });
    return subject && { subject, facts: { lists: await work.many(TargetBusinessListTable, {}, 'edition') } };
  },
  decide: ({ subject, facts }, input, { today }) => decide(subject, input, { ...facts, today }),
  save: async (work, patch, { subject }) => {
    await work.update(TargetBusinessProposalTable, subject, patch);
    return subject.id;
  },
});
