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

export * from './access';
export * from './agency';
export * from './audit';
export * from './auditor';
export * from './catalogue';
export * from './clause';
export * from './csp';
export * from './csp-audit';
export * from './desk';
export * from './edge';
export * from './front';
export * from './impact';
export * from './incident';
export * from './notice';
export * from './operations';
export * from './phrase';
export * from './provider';
export * from './register';
export * from './register-pages';
export * from './registration';
export * from './statement';
export * from './ui';
export * from './web';

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
