import { defineRule } from '@toroku/kernel';
import { platformClause } from '../application-clauses';
import type { ApplicationRefusalCode } from '../application-refusals';

interface Facts {
  readonly askedOn: string | null;
  readonly reportIssuedOn: string | null;
}

/** 追加監査の報告. The review goes on when a report stands that was issued on or after the day the audit was asked for. */
export const additionalAuditIsReported = defineRule<Facts, ApplicationRefusalCode>('additionalAuditIsReported', platformClause('additional audit', [], 'M'), ({ askedOn, reportIssuedOn }) => {
  if (askedOn === null) return { missing: ['additionalAuditAskedOn'] };
  return reportIssuedOn !== null && reportIssuedOn >= askedOn ? [] : [{ code: 'ADDITIONAL_AUDIT_NOT_REPORTED', facts: { askedOn, reportIssuedOn }, path: ['engagementId'] }];
});
