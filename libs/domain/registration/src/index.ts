export * from './application-context';
export * from './application-rules';
export * from './parameters';

import { applicationDeadlines, applicationRules } from './application-rules';
import { registrationApplicationLifecycle } from './registration-application-lifecycle';

/** What the generated papers list of this context. */
export const registrationRules = [...applicationRules];
export const registrationDeadlines = [...applicationDeadlines];
export const registrationLifecycles = [registrationApplicationLifecycle] as const;
