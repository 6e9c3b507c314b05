import { doneUnless, outOfState, textRefusals, type Decision } from '@toroku/kernel';
import { preApplicationLifecycle } from '../lifecycles';
import { LINE_MAX, PROSE_MAX } from '../limits';
import type { PreApplication, PreApplicationFormContent } from '../pre-application';
import { claimReason, type PreApplicationClaim } from './open-pre-application';

export interface WrittenPreApplication {
  readonly claim: PreApplicationClaim;
  readonly form: PreApplicationFormContent;
}

/** The applicant writes form 1-1, as far as it is. */
export function writePreApplication(preApplication: PreApplication, { claim, form }: WrittenPreApplication): Decision<WrittenPreApplication> {
  const line = (field: Exclude<keyof PreApplicationFormContent, 'businessOutline' | 'remarks'>) => textRefusals(form[field], { path: ['form', field], min: 0, max: LINE_MAX });
  const reasons = [
    outOfState(preApplicationLifecycle, preApplication.state, 'writePreApplication'),
    claimReason(claim),
    ...line('representativeName'),
    ...line('contactName'),
    ...line('contactMail'),
    ...line('contactPhone'),
    ...textRefusals(form.businessOutline, { path: ['form', 'businessOutline'], min: 0, max: PROSE_MAX }),
    ...textRefusals(form.remarks, { path: ['form', 'remarks'], min: 0, max: PROSE_MAX }),
  ];
  return doneUnless(reasons, () => ({ claim: { ...claim, matchedEntry: claim.route === 'ON_LIST' ? claim.matchedEntry : null }, form }));
}
