import { useSay } from '@toroku/ui';
import { webWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useName } from './names';
import { usePresence } from './use-presence';

/** Tells who else has this document open, as it changes. */
export function OthersHere({ subjectId }: { readonly subjectId: string }): ReactNode {
  const say = useSay();
  const name = useName();
  const others = usePresence(subjectId);
  return (
    <p role="status" className="min-h-7">
      {others.length > 0 ? say(webWords.othersHere, { names: others.map(name) }) : null}
    </p>
  );
}
