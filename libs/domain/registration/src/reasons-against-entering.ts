import { outOfState, refusal, type Refusal } from '@toroku/kernel';
import { liuClause } from './application-clauses';
import type { RegisterEntry } from './register-entry';
import { registerEntryLifecycle } from './register-lifecycle';

/** Why the register cannot take the case as it stands: a paper of it is missing, or the entry to be renewed is no more. */
export function reasonsAgainstEntering(publicFacts: object | null, entry: Pick<RegisterEntry, 'status'> | null): readonly Refusal[] {
  const gone = entry && outOfState(registerEntryLifecycle, entry.status, 'renewEntry');
  return [...(publicFacts === null ? [refusal('FACT_MISSING', { missing: ['service', 'statement'] }, { clause: liuClause('7') })] : []), ...(gone ? [gone] : [])];
}
