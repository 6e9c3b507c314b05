import { applicationDeadlines, applicationRules } from './application-rules';
import { registerDeadlines, registerLifecycles } from './register';
import { registrationApplicationLifecycle } from './registration-application-lifecycle';

export * from './application-context';
export * from './application-rules';
export * from './parameters';
export * from './register';
export * from './service-tasks';

/** What the generated papers list of this context. */
export const registrationRules = [...applicationRules];
export const registrationDeadlines = [...applicationDeadlines, ...registerDeadlines];
export const registrationLifecycles = [registrationApplicationLifecycle, ...registerLifecycles] as const;
