import type { Phrase } from './phrase';

export const auditRefusals = {} as const satisfies Readonly<Record<string, Phrase>>;

export const auditVerbs = {} as const satisfies Readonly<Record<string, Phrase>>;
