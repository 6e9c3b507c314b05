import type { Phrase } from './phrase';

export const incidentRefusals = {} as const satisfies Readonly<Record<string, Phrase>>;

export const incidentVerbs = {} as const satisfies Readonly<Record<string, Phrase>>;
