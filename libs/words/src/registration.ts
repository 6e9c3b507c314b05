import { applicationRefusals, applicationVerbs } from './application';
import type { Phrase } from './phrase';

export * from './application';

/** One line a half of the context. */
export const registrationRefusals = {
  ...applicationRefusals,
} as const satisfies Readonly<Record<string, Phrase>>;

export const registrationVerbs = {
  ...applicationVerbs,
} as const satisfies Readonly<Record<string, Phrase>>;
