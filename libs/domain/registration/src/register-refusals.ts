/** Why something about a register entry is refused. */
export const registerRefusalCodes = ['RENEWAL_ALREADY_APPLIED', 'REGISTRATION_NUMBER_MALFORMED', 'REGISTRATION_NUMBER_TAKEN'] as const;
export type RegisterRefusalCode = (typeof registerRefusalCodes)[number];
