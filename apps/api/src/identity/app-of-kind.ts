import type { OrganisationKind } from '@toroku/domain-access';

/** Below which name the app of an organisation's people is served. */
export const appOfKind: Readonly<Record<OrganisationKind, 'csp' | 'auditor' | 'operations' | 'agency'>> = {
  CSP: 'csp',
  AUDIT_BODY: 'auditor',
  AGENCY: 'agency',
  SUPPORT_BODY: 'operations',
  STEERING_COMMITTEE: 'operations',
  MINISTRY_IN_CHARGE: 'operations',
  PLATFORM: 'operations',
};
