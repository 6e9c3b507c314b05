import type { Phrase } from './phrase';

export const statementRefusals = {} as const satisfies Readonly<Record<string, Phrase>>;

export const statementVerbs = {} as const satisfies Readonly<Record<string, Phrase>>;
