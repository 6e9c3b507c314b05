import type { Phrase } from './phrase';

export const accessRefusals = {} as const satisfies Readonly<Record<string, Phrase>>;

export const accessVerbs = {} as const satisfies Readonly<Record<string, Phrase>>;
