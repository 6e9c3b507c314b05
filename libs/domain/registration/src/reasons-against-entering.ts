import { outOfState, reasonsAgainst, refusal, type Refusal } from '@toroku/kernel';
import { liuClause } from './application-clauses';
import type { RegisterEntry } from './register-entry';
import { registerEntryLifecycle } from './register-lifecycle';
import { statementStandsAsSubmitted } from './rules/statement-stands-as-submitted';

/** What the register looks at before it takes a case. */
export interface EnteringFacts {
  /** Null while a paper of the case is missing. */
  readonly publicFacts: object | null;
  /** Null for a first registration. */
  readonly entry: Pick<RegisterEntry, 'status'> | null;
  readonly submittedDigest: string | null;
  readonly statementDigest: string | null;
}

/** Why the register cannot take the case as it stands: a paper is missing or has changed, or the entry to be renewed is no more. */
export function reasonsAgainstEntering({ publicFacts, entry, ...digests }: EnteringFacts): readonly Refusal[] {
  const gone = entry && outOfState(registerEntryLifecycle, entry.status, 'renewEntry');
  const missing = publicFacts === null ? [refusal('FACT_MISSING', { missing: ['service', 'statement'] }, { clause: liuClause('7') })] : [];
  return [...missing, ...(gone ? [gone] : []), ...reasonsAgainst(statementStandsAsSubmitted.judge(digests))];
}
