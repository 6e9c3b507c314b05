import { uiWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useSay } from '../language';

export interface ClauseNoteProps {
  /** The paper, in words. */
  readonly source: string;
  /** Article, table or chapter. */
  readonly at: string;
  /** The day from which the edition is in force. */
  readonly edition?: string;
  /** A choice of the platform where no paper was found. */
  readonly isPlatformDefault?: boolean;
}

/** Where a rule comes from. */
export function ClauseNote({ source, at, edition, isPlatformDefault = false }: ClauseNoteProps): ReactNode {
  const say = useSay();
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 text-dns-14N-130 text-solid-gray-700">
      <cite className="not-italic">
        {say(uiWords.clause, { source, at }).trim()}
        {edition ? say(uiWords.clauseEdition, { edition }) : null}
      </cite>
      {isPlatformDefault ? <span className="rounded-4 border border-dashed border-solid-gray-600 px-1">{say(uiWords.platformDefault)}</span> : null}
    </span>
  );
}
