/** Why a catalogue is refused. Each names a row and a column. */
export const catalogueRefusalCodes = [
  'FILE_NOT_UTF8',
  'FILE_HEADER_WRONG',
  'FILE_UNREADABLE',
  'FILE_HAS_TOO_MANY_ROWS',
  'FILE_HAS_MORE_FAULTS',
  'CONTROL_ID_MALFORMED',
  'CONTROL_ID_REPEATED',
  'CONTROL_TIER_WRONG',
  'CONTROL_LEVEL_WRONG',
  'CONTROL_OBLIGATION_WRONG',
  'CONTROL_OBJECTIVE_MISSING',
  'CONTROL_KNOWN_BUT_ABSENT',
  'EDITION_ID_MALFORMED',
  'EDITION_EXISTS',
  'EDITION_NOT_KNOWN',
] as const;
export type CatalogueRefusalCode = (typeof catalogueRefusalCodes)[number];
