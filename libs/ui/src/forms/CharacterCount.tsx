import { uiWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useSay } from '../language';

/** How much of the room a text takes; said aloud only when it is too long. */
export function CharacterCount({ id, text, max }: { readonly id: string; readonly text: string; readonly max: number }): ReactNode {
  const say = useSay();
  const over = text.length - max;
  return (
    <div className="mt-1 flex flex-wrap justify-end gap-x-3 text-dns-14N-130 text-solid-gray-700">
      <span role="status" className="text-dns-14B-130 text-error-2">
        {over > 0 ? say(uiWords.charactersOver, { over }) : ''}
      </span>
      <span id={id}>{say(uiWords.characters, { count: text.length, max })}</span>
    </div>
  );
}
