/** Why something about an internal audit is refused, or what its report still lacks. */
export const internalAuditRefusalCodes = [
  'EARLIER_INTERNAL_AUDIT_OPEN',
  'INTERNAL_AUDIT_PERIODS_OVERLAP',
  'OBJECTIVE_NOT_IMPLEMENTED',
  'OBJECTIVE_NAMED_TWICE',
  'OBJECTIVES_NOT_COVERED',
  'AUDITOR_AUDITS_OWN_WORK',
  'PERFORMER_NOT_NAMED',
  'AUDITED_OUTSIDE_PERIOD',
  'REPORT_FIELD_MISSING',
  'PLANNED_OBJECTIVE_WITHOUT_RESULT',
] as const;
export type InternalAuditRefusalCode = (typeof internalAuditRefusalCodes)[number];
