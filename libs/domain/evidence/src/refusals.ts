/** Why something about evidence is refused. */
export const evidenceRefusalCodes = [
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_TYPE_NOT_TAKEN',
  'FILE_DIFFERS_FROM_ITS_NAME',
  'FILE_INFECTED',
  'CONTROLS_TO_LINK_MISSING',
  'STATEMENT_IS_WITHDRAWN',
  'EVIDENCE_STAYS_WITH_THE_STATEMENT',
] as const;
export type EvidenceRefusalCode = (typeof evidenceRefusalCodes)[number];
