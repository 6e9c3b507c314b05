import { doneUnless, textRefusals, type Decision, type Moment } from '@toroku/kernel';
import { PROSE_MAX } from '../limits';
import type { TargetBusinessProposal } from '../target-business';

export interface ProposeTargetBusiness {
  readonly business: string;
  readonly grounds: string;
  readonly preApplicationId: string | null;
}

/** A business is proposed for the list: by itself when an off-list case becomes eligible (S-032), or by hand from the trend of assessments (S-031). */
export function proposeTargetBusiness({ business, grounds, preApplicationId }: ProposeTargetBusiness, moment: Pick<Moment, 'today'>): Decision<Omit<TargetBusinessProposal, 'id'>> {
  return doneUnless([...textRefusals(business, { path: ['business'], max: PROSE_MAX }), ...textRefusals(grounds, { path: ['grounds'], max: PROSE_MAX })], () => ({
    version: 1,
    preApplicationId,
    business,
    grounds,
    state: 'PROPOSED',
    proposedOn: moment.today,
    decidedOn: null,
    decisionNote: null,
    adoptedEdition: null,
    adoptedEntry: null,
  }));
}
