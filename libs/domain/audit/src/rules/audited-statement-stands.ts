import { day, defineRule } from '@toroku/kernel';
import type { EngagementRefusalCode } from '../engagement-refusals';

interface Facts {
  readonly isDeclared: boolean;
  /** SHA-256 over what was declared; null while the statement is a draft. */
  readonly digest: string | null;
  /** The same when the work was planned. */
  readonly plannedDigest: string | null;
}

/** 言明書との対応. The report is about a declared statement, in the very words that the audit was planned on. */
export const auditedStatementStands = defineRule<Facts, EngagementRefusalCode>(
  'auditedStatementStands',
  { source: 'STANDARD_AUDIT_PROCEDURE', edition: day('2022-11-01'), at: '3.1', confidence: 'L' },
  ({ isDeclared, digest, plannedDigest }) => {
    if (plannedDigest === null) return { missing: ['statementDigest'] };
    if (!isDeclared) return [{ code: 'AUDITED_STATEMENT_NOT_DECLARED' }];
    return digest === plannedDigest ? [] : [{ code: 'AUDITED_STATEMENT_CHANGED' }];
  },
);
