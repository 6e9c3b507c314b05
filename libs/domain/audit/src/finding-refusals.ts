/** Why something about a finding or its improvement is refused. */
export const findingRefusalCodes = [
  'CONTROL_NOT_IN_AUDIT',
  'EXCEPTION_NOT_RECORDED',
  'RECOMMENDATION_ONLY_INTERNAL',
  'IMPROVEMENT_DAY_PAST',
  'FINDING_NOT_CLASSIFIED',
  'FINDING_WITHOUT_IMPROVEMENT_PLAN',
  'MINOR_FINDING_IMPROVED_TOO_LATE',
  'NOT_MINOR_FINDING_OPEN',
] as const;
export type FindingRefusalCode = (typeof findingRefusalCodes)[number];
