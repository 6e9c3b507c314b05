import type { OrganisationKind } from '@toroku/domain-access';
import { webWords, type Phrase } from '@toroku/words';

export type AppName = 'csp' | 'auditor' | 'operations' | 'agency' | 'register';

/** Which app the people of an organisation work in. The platform's own people see the scheme's desks. */
export const appOfKind: Readonly<Record<OrganisationKind, AppName>> = {
  CSP: 'csp',
  AUDIT_BODY: 'auditor',
  AGENCY: 'agency',
  SUPPORT_BODY: 'operations',
  STEERING_COMMITTEE: 'operations',
  MINISTRY_IN_CHARGE: 'operations',
  PLATFORM: 'operations',
};

export const appWords: Readonly<Record<AppName, Phrase>> = {
  csp: webWords.appCsp,
  auditor: webWords.appAuditor,
  operations: webWords.appOperations,
  agency: webWords.appAgency,
  register: webWords.appRegister,
};
