import { doneUnless, textRefusals, type Decision, type LegalDay } from '@toroku/kernel';
import { notNow } from '../move';
import type { RegistrationApplication } from '../registration-application';
import type { ReviewOpinion } from '../technical-review';

export type OpinionText = Pick<ReviewOpinion, 'conclusion' | 'opinion'>;

/** 審査意見を書く. For the committee; a later one replaces an earlier one until the case is sent. */
export function writeReviewOpinion(application: RegistrationApplication, { conclusion, opinion }: OpinionText, moment: { readonly today: LegalDay }): Decision<OpinionText & Pick<ReviewOpinion, 'writtenOn'>> {
  return doneUnless([notNow(application, 'writeReviewOpinion'), ...textRefusals(opinion, { path: ['opinion'], max: 8_000 })], () => ({ conclusion, opinion, writtenOn: moment.today }));
}
