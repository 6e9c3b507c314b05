import { defineRule } from '@toroku/kernel';
import { liuClause } from '../application-clauses';
import type { ApplicationRefusalCode } from '../application-refusals';

interface Facts {
  readonly statement: { readonly id: string; /** SHA-256 of its content now. */ readonly digest: string } | null;
  /** Null while no engagement is attached. */
  readonly engagement: { readonly statementId: string; /** As it was audited. */ readonly statementDigest: string | null; readonly reportIssuedOn: string | null } | null;
}

/** 実施結果報告書. The report is issued for this very statement, and the statement still reads as it was audited. */
export const auditReportCoversStatement = defineRule<Facts, ApplicationRefusalCode>('auditReportCoversStatement', liuClause('7.1'), ({ statement, engagement }) => {
  if (statement === null || engagement === null) return { missing: [...(statement === null ? ['statement'] : []), ...(engagement === null ? ['engagement'] : [])] };
  const path = ['engagementId'];
  const isAnother = engagement.statementId !== statement.id;
  const isChanged = !isAnother && engagement.statementDigest !== null && engagement.statementDigest !== statement.digest;
  return [
    ...(engagement.reportIssuedOn === null ? [{ code: 'AUDIT_REPORT_NOT_ISSUED' as const, path }] : []),
    ...(isAnother ? [{ code: 'AUDIT_REPORT_OF_ANOTHER_STATEMENT' as const, path }] : []),
    ...(isChanged ? [{ code: 'STATEMENT_CHANGED_AFTER_AUDIT' as const, path: ['statementId'] }] : []),
  ];
});
