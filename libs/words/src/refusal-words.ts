import { accessRefusals } from './access';
import { auditRefusals } from './audit';
import { catalogueRefusals } from './catalogue';
import { evidenceRefusals } from './evidence';
import { impactRefusals } from './impact';
import { incidentRefusals } from './incident';
import { kernelRefusals } from './kernel';
import type { Phrase } from './phrase';
import { providerRefusals } from './provider';
import { registerRefusals } from './register';
import { registrationRefusals } from './registration';
import { statementRefusals } from './statement';

/** Every refusal code of the platform with its wording. One line a context. */
export const refusalWords = {
  ...kernelRefusals,
  ...accessRefusals,
  ...catalogueRefusals,
  ...providerRefusals,
  ...statementRefusals,
  ...evidenceRefusals,
  ...impactRefusals,
  ...auditRefusals,
  ...registrationRefusals,
  ...registerRefusals,
  ...incidentRefusals,
} as const satisfies Readonly<Record<string, Phrase>>;
export type RefusalCode = keyof typeof refusalWords;
