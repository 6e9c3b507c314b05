import { doneUnless, outOfState, refusal, textRefusals, type Decision, type Moment, type Refusal } from '@toroku/kernel';
import { targetBusinessProposalLifecycle } from '../lifecycles';
import { PROSE_MAX } from '../limits';
import { entryOf, type TargetBusinessList, type TargetBusinessProposal } from '../target-business';

export interface DecideTargetBusinessProposal {
  readonly isAdopted: boolean;
  readonly note: string;
  /** The edition and entry that took it up; asked for when it is adopted. */
  readonly adoptedEdition: number | null;
  readonly adoptedEntry: number | null;
}

/** The ministries in charge adopt a proposal into an edition that holds it, or reject it, with a reason either way. */
export function decideTargetBusinessProposal(
  proposal: TargetBusinessProposal,
  input: DecideTargetBusinessProposal,
  { lists, today }: { readonly lists: readonly TargetBusinessList[] } & Pick<Moment, 'today'>,
): Decision<Partial<TargetBusinessProposal>> {
  const { isAdopted, note } = input;
  const { adoptedEdition, adoptedEntry } = isAdopted ? input : { adoptedEdition: null, adoptedEntry: null };
  const reasons = [outOfState(targetBusinessProposalLifecycle, proposal.state, 'decideTargetBusinessProposal'), ...textRefusals(note, { path: ['note'], max: PROSE_MAX }), isAdopted ? placeReason(input, lists) : null];
  return doneUnless(reasons, () => ({ state: isAdopted ? 'ADOPTED' : 'REJECTED', decidedOn: today, decisionNote: note, adoptedEdition, adoptedEntry }));
}

function placeReason({ adoptedEdition, adoptedEntry }: DecideTargetBusinessProposal, lists: readonly TargetBusinessList[]): Refusal | null {
  const list = lists.find(({ edition }) => edition === adoptedEdition);
  const holds = list !== undefined && adoptedEntry !== null && entryOf(list, adoptedEntry) !== null;
  return holds ? null : refusal('PROPOSAL_NOT_IN_EDITION', { adoptedEdition, adoptedEntry }, { path: ['adoptedEntry'] });
}
