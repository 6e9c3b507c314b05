import { accessRefusals, accessVerbs } from './access';
import { auditRefusals, auditVerbs } from './audit';
import { catalogueRefusals, catalogueVerbs } from './catalogue';
import { impactRefusals, impactVerbs } from './impact';
import { incidentRefusals, incidentVerbs } from './incident';
import { kernelRefusals } from './kernel';
import { noticeVerbs } from './notice';
import type { Phrase } from './phrase';
import { providerRefusals, providerVerbs } from './provider';
import { registerRefusals, registerVerbs } from './register';
import { registrationRefusals, registrationVerbs } from './registration';
import { statementRefusals, statementVerbs } from './statement';

/** Every refusal code of the platform with its wording. One line a context. */
export const refusalWords = {
  ...kernelRefusals,
  ...accessRefusals,
  ...catalogueRefusals,
  ...providerRefusals,
  ...statementRefusals,
  ...impactRefusals,
  ...auditRefusals,
  ...registrationRefusals,
  ...registerRefusals,
  ...incidentRefusals,
} as const satisfies Readonly<Record<string, Phrase>>;
export type RefusalCode = keyof typeof refusalWords;

/** Every verb of the platform with its wording. One line a context. */
export const verbWords = {
  ...accessVerbs,
  ...catalogueVerbs,
  ...providerVerbs,
  ...statementVerbs,
  ...impactVerbs,
  ...auditVerbs,
  ...registrationVerbs,
  ...registerVerbs,
  ...incidentVerbs,
  ...noticeVerbs,
} as const satisfies Readonly<Record<string, Phrase>>;
export type Verb = keyof typeof verbWords;
