import { defineRule } from '@toroku/kernel';
import { liuClause } from '../application-clauses';
import type { ApplicationRefusalCode } from '../application-refusals';

interface Facts {
  /** SHA-256 of the statement as it was handed in. */
  readonly submittedDigest: string | null;
  /** SHA-256 of its content now; null while it is a draft again. */
  readonly statementDigest: string | null;
}

/** 審査した言明. What is put before the committee and onto the register is the statement that was handed in, word for word. */
export const statementStandsAsSubmitted = defineRule<Facts, ApplicationRefusalCode>('statementStandsAsSubmitted', liuClause('10.1', [], 'M'), ({ submittedDigest, statementDigest }) => {
  if (submittedDigest === null) return { missing: ['statementDigest'] };
  return submittedDigest === statementDigest ? [] : [{ code: 'STATEMENT_CHANGED_IN_REVIEW', path: ['statementId'] }];
});
