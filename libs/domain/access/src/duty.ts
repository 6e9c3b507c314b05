import type { OrganisationKind } from './organisation';

/** What a member does for the organisation. `ADMINISTRATOR` manages members and nothing else. */
export const duties = [
  'ADMINISTRATOR',
  'REPRESENTATIVE',
  'STATEMENT_AUTHOR',
  'INTERNAL_AUDITOR',
  'ENGAGEMENT_LEAD',
  'WORK_IMPLEMENTER',
  'ASSESSOR',
  'RECEPTIONIST',
  'REVIEWER',
  'COMMITTEE_MEMBER',
  'OFFICIAL',
] as const;
export type Duty = (typeof duties)[number];

/** The duties that exist in each kind of organisation. */
export const dutiesOf: Readonly<Record<OrganisationKind, readonly Duty[]>> = {
  CSP: ['ADMINISTRATOR', 'REPRESENTATIVE', 'STATEMENT_AUTHOR', 'INTERNAL_AUDITOR'],
  AUDIT_BODY: ['ADMINISTRATOR', 'ENGAGEMENT_LEAD', 'WORK_IMPLEMENTER'],
  AGENCY: ['ADMINISTRATOR', 'ASSESSOR'],
  SUPPORT_BODY: ['ADMINISTRATOR', 'RECEPTIONIST', 'REVIEWER'],
  STEERING_COMMITTEE: ['ADMINISTRATOR', 'COMMITTEE_MEMBER'],
  MINISTRY_IN_CHARGE: ['ADMINISTRATOR', 'OFFICIAL'],
  PLATFORM: ['ADMINISTRATOR'],
};
