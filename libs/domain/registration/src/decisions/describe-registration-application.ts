import { doneUnless, type Decision } from '@toroku/kernel';
import { notNow } from '../move';
import type { RegistrationApplication } from '../registration-application';
import type { RegistrationApplicationFormContent } from '../registration-application-form';
import { formTextRefusals } from '../submission-check';

/** 申請書を書く. Answers may still be missing; what is written is in Japanese and of a length the form holds. */
export function describeRegistrationApplication(application: RegistrationApplication, content: RegistrationApplicationFormContent): Decision<RegistrationApplicationFormContent> {
  return doneUnless([notNow(application, 'describeRegistrationApplication'), ...formTextRefusals(content)], () => content);
}
