import type { Parameter } from '@toroku/kernel';

/** The dated numbers of this context. */
export const registrationParameters = {} as const satisfies Readonly<Record<string, Parameter<unknown>>>;
