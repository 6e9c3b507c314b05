import type { Clause } from '@toroku/kernel';
import { ClauseNote, useSay } from '@toroku/ui';
import { clauseSourceWords } from '@toroku/words';
import type { ReactNode } from 'react';

/** The clause that gives a verb to whoever may ask for it. A choice of the platform has no article to name. */
export function PolicyClause({ clause }: { readonly clause: Clause }): ReactNode {
  const say = useSay();
  return <ClauseNote source={say(clauseSourceWords[clause.source])} at={clause.source === 'PLATFORM' ? '' : clause.at} edition={clause.edition} />;
}
