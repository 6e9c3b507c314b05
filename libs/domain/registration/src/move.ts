import { outOfState, type KernelRefusalCode, type Refusal } from '@toroku/kernel';
import type { RegistrationApplication } from './registration-application';
import { registrationApplicationLifecycle, type RegistrationApplicationMove } from './registration-application-lifecycle';

/** What a verb changes on the case. */
export type ApplicationPatch = Partial<Omit<RegistrationApplication, 'id' | 'version' | 'providerId' | 'serviceId'>>;

/** NOT_NOW when the state of the case does not allow the verb; else null. */
export function notNow(application: Pick<RegistrationApplication, 'state'>, verb: RegistrationApplicationMove): Refusal<KernelRefusalCode> | null {
  return outOfState(registrationApplicationLifecycle, application.state, verb);
}
