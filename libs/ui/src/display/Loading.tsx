import { uiWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { Spinner } from '../actions/Spinner';
import { useSay } from '../language';

/** Something is on its way. */
export function Loading({ label }: { readonly label?: string }): ReactNode {
  const say = useSay();
  return (
    <div role="status" className="flex items-center gap-3 py-10 text-std-16N-170 text-solid-gray-700">
      <span className="text-key-900">
        <Spinner size="size-8" />
      </span>
      {label ?? say(uiWords.loading)}
    </div>
  );
}
