import type { Parameter } from '@toroku/kernel';
import { applicationParameters } from './application-parameters';

/** The dated numbers of this context. */
export const registrationParameters = {
  ...applicationParameters,
} as const satisfies Readonly<Record<string, Parameter<unknown>>>;
