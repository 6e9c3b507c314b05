/** Why something about organisations, members and other systems is refused. */
export const accessRefusalCodes = [
  'AGENCY_KIND_MISSING',
  'AGENCY_KIND_NOT_FOR_KIND',
  'CORPORATE_NUMBER_MALFORMED',
  'EMAIL_MALFORMED',
  'MEMBER_ALREADY_THERE',
  'DUTIES_MISSING',
  'DUTY_NOT_IN_KIND',
  'DUTY_NOT_FOR_SYSTEM',
  'LAST_ADMINISTRATOR',
  'ISSUER_NOT_FOR_KIND',
  'INVITATION_FOR_SOMEBODY_ELSE',
  'SCOPES_MISSING',
  'API_CLIENT_ALREADY_THERE',
] as const;
export type AccessRefusalCode = (typeof accessRefusalCodes)[number];
