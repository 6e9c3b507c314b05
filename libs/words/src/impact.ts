import type { Phrase } from './phrase';

export const impactRefusals = {} as const satisfies Readonly<Record<string, Phrase>>;

export const impactVerbs = {} as const satisfies Readonly<Record<string, Phrase>>;
