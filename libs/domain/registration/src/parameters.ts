import type { Parameter } from '@toroku/kernel';
import { applicationParameters } from './application-parameters';
import { registerParameters } from './register-parameters';

/** The dated numbers of this context. */
export const registrationParameters = {
  ...applicationParameters,
  ...registerParameters,
} as const satisfies Readonly<Record<string, Parameter<unknown>>>;
