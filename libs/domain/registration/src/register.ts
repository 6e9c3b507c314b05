import { registrationValidThrough } from './deadlines/registration-valid-through';
import { registerEntryLifecycle } from './register-lifecycle';

export * from './decisions/enter-register';
export * from './decisions/move-register-entry';
export * from './decisions/record-existing-entry';
export * from './deadlines/registration-valid-through';
export * from './expiry-reminder';
export * from './register-entry';
export * from './register-lifecycle';
export * from './register-number';
export * from './register-policy';
export * from './register-refusals';
export * from './standing';

/** Deadlines and lifecycles of the registers, for the indexes. */
export const registerDeadlines = [registrationValidThrough] as const;
export const registerLifecycles = [registerEntryLifecycle] as const;
