import type { LegalDay } from '@toroku/kernel';
import { openApplicationStates, type RegistrationApplication, type RegistrationApplicationState } from './registration-application';

/** The states in which the applicant may still complete the papers. */
export const checkedStates: readonly RegistrationApplicationState[] = ['DRAFT', 'INCOMPLETE'];

/** Whether the day by which the case should be handed in, or later decided, has passed. The day itself is in time. */
export function isOverdueCase(application: Pick<RegistrationApplication, 'state' | 'submittedOn' | 'reviewDueOn' | 'applicationDueOn'>, today: LegalDay): boolean {
  const { state, submittedOn, reviewDueOn, applicationDueOn } = application;
  if (!openApplicationStates.includes(state)) return false;
  const dueOn = reviewDueOn ?? (submittedOn === null ? applicationDueOn : null);
  return dueOn !== null && dueOn < today;
}
