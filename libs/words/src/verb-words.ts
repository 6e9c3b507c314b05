import { accessVerbs } from './access';
import { auditVerbs } from './audit';
import { catalogueVerbs } from './catalogue';
import { evidenceVerbs } from './evidence';
import { impactVerbs } from './impact';
import { incidentVerbs } from './incident';
import { noticeVerbs } from './notice';
import type { Phrase } from './phrase';
import { providerVerbs } from './provider';
import { registerVerbs } from './register';
import { registrationVerbs } from './registration';
import { statementVerbs } from './statement';

/** Every verb of the platform with its wording. One line a context. */
export const verbWords = {
  ...accessVerbs,
  ...catalogueVerbs,
  ...providerVerbs,
  ...statementVerbs,
  ...evidenceVerbs,
  ...impactVerbs,
  ...auditVerbs,
  ...registrationVerbs,
  ...registerVerbs,
  ...incidentVerbs,
  ...noticeVerbs,
} as const satisfies Readonly<Record<string, Phrase>>;
export type Verb = keyof typeof verbWords;
