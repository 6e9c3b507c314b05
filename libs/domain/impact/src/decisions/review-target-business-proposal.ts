import { doneUnless, outOfState, type Decision } from '@toroku/kernel';
import { targetBusinessProposalLifecycle } from '../lifecycles';
import type { TargetBusinessProposal } from '../target-business';

/** The ministries in charge take a proposal up. No timetable binds them, and no case waits for it (S-091). */
export function reviewTargetBusinessProposal(proposal: TargetBusinessProposal): Decision<Pick<TargetBusinessProposal, 'state'>> {
  return doneUnless([outOfState(targetBusinessProposalLifecycle, proposal.state, 'reviewTargetBusinessProposal')], () => ({ state: 'MINISTRIES_REVIEW' }));
}
