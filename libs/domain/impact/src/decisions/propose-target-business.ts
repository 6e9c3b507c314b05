import { doneUnless, textRefusals, type Decision, type LegalDay, type Moment } from '@toroku/kernel';
import { PROSE_MAX } from '../limits';
import type { TargetBusinessProposal } from '../target-business';

export interface ProposeTargetBusiness {
  readonly business: string;
  readonly grounds: string;
  readonly preApplicationId: string | null;
}

/** A business is proposed for the list: by itself when an off-list case becomes eligible (S-032), or by hand from the trend of assessments (S-031). */
export function proposeTargetBusiness(proposal: ProposeTargetBusiness, moment: Pick<Moment, 'today'>): Decision<Omit<TargetBusinessProposal, 'id'>> {
  const reasons = [...textRefusals(proposal.business, { path: ['business'], max: PROSE_MAX }), ...textRefusals(proposal.grounds, { path: ['grounds'], max: PROSE_MAX })];
  return doneUnless(reasons, () => newProposal(proposal, moment.today));
}

/** A proposal that nobody has moved yet. */
export function newProposal(proposal: ProposeTargetBusiness, today: LegalDay): Omit<TargetBusinessProposal, 'id'> {
  return { ...proposal, version: 1, state: 'PROPOSED', proposedOn: today, decidedOn: null, decisionNote: null, adoptedEdition: null, adoptedEntry: null };
}
