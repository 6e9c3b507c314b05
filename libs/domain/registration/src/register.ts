import { registrationValidThrough } from './deadlines/registration-valid-through';
import { registerEntryLifecycle } from './register-lifecycle';
import { renewalIsAppliedInTime } from './rules/renewal-is-applied-in-time';

export * from './decisions/enter-register';
export * from './decisions/move-register-entry';
export * from './decisions/record-existing-entry';
export * from './deadlines/registration-valid-through';
export * from './register-entry';
export * from './register-lifecycle';
export * from './register-number';
export * from './register-policy';
export * from './register-refusals';
export * from './rules/renewal-is-applied-in-time';
export * from './standing';

/** Rules, deadlines and lifecycles of the registers, for the indexes. */
export const registerRules = [renewalIsAppliedInTime] as const;
export const registerDeadlines = [registrationValidThrough] as const;
export const registerLifecycles = [registerEntryLifecycle] as const;
