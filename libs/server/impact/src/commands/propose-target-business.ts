import { kindParty } from '@toroku/domain-access';
import { proposeTargetBusiness as decide, targetBusinessProposalPolicies, type TargetBusinessProposal } from '@toroku/domain-impact';
import { defineCommand, type CommandInput, type UnitOfWork } from '@toroku/gate';
import { TargetBusinessProposalTable } from '../tables/target-business-proposal-table';

type Input = CommandInput & { readonly business: string; readonly grounds: string };
type NewProposal = Omit<TargetBusinessProposal, 'id'>;

export const proposeTargetBusiness = defineCommand<Input, null, null, NewProposal, TargetBusinessProposal>({
  verb: 'proposeTargetBusiness',
  noun: 'targetBusinessProposal',
  policy: targetBusinessProposalPolicies.proposeTargetBusiness,
  answer: TargetBusinessProposalTable,
  load: async () => ({ subject: null, facts: null }),
  decide: (_, { business, grounds }, moment) => decide({ business, grounds, preApplicationId: null }, moment),
  save: addProposal,
});

/** Adds the proposal where those who keep the list see it, and tells them. */
export async function addProposal(work: UnitOfWork, proposal: NewProposal): Promise<string> {
  const id = work.newId();
  await work.open(TargetBusinessProposalTable, { ...proposal, id }, [kindParty('MINISTRY_IN_CHARGE'), kindParty('SUPPORT_BODY')]);
  await work.notify(kindParty('MINISTRY_IN_CHARGE'), 'TARGET_BUSINESS_PROPOSED', id);
  return id;
}
