import type { Phrase } from './phrase';

export const registrationRefusals = {} as const satisfies Readonly<Record<string, Phrase>>;

export const registrationVerbs = {} as const satisfies Readonly<Record<string, Phrase>>;
