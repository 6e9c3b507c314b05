import { uiWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { Hidden } from '../Hidden';
import { useSay } from '../language';

/** What is wrong with one answer, at the answer. */
export function FieldErrors({ id, errors = [] }: { readonly id: string; readonly errors?: readonly string[] }): ReactNode {
  const say = useSay();
  if (errors.length === 0) return null;
  return (
    <ul id={id} className="flex flex-col gap-1">
      {errors.map((error) => (
        <li key={error} className="flex gap-2 text-std-16N-170 text-error-2">
          <svg aria-hidden="true" viewBox="0 0 24 24" className="mt-1 size-5 shrink-0" fill="currentColor">
            <path d="M12 1.5 23.5 21.5H.5zM11 9v6h2V9zm0 7.5v2h2v-2z" fillRule="evenodd" />
          </svg>
          <span>
            <Hidden>{say(uiWords.tone, { tone: say(uiWords.error) })}</Hidden>
            {error}
          </span>
        </li>
      ))}
    </ul>
  );
}
