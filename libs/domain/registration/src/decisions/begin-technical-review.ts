import { doneUnless, type Decision, type LegalDay } from '@toroku/kernel';
import { notNow, type ApplicationPatch } from '../move';
import type { RegistrationApplication } from '../registration-application';

/** 技術的審査を始める. By one of the reviewers assigned. */
export function beginTechnicalReview(application: RegistrationApplication, moment: { readonly today: LegalDay }): Decision<ApplicationPatch> {
  return doneUnless([notNow(application, 'beginTechnicalReview')], () => ({ state: 'TECHNICAL_REVIEW', reviewBeganOn: moment.today }));
}
