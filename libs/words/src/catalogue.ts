import type { Phrase } from './phrase';

export const catalogueRefusals = {} as const satisfies Readonly<Record<string, Phrase>>;

export const catalogueVerbs = {} as const satisfies Readonly<Record<string, Phrase>>;
