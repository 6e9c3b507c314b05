import { useEffect, useState } from 'react';
import type { Named } from './names';
import { sessionWatch } from './session-link';

const EVERY_MS = 10_000;

/** Who else has the document open now. Says at the same time that this person has. Empty while it cannot be found out. */
export function usePresence(subjectId: string): readonly Named[] {
  const [others, setOthers] = useState<readonly Named[]>([]);
  useEffect(() => {
    let isOver = false;
    const look = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') return;
      const answer = await sessionWatch.fetch('/presence', { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ subjectId }) }).catch(() => null);
      if (isOver || !answer?.ok) return;
      const { others: found } = (await answer.json()) as { readonly others: readonly Named[] };
      if (!isOver) setOthers(found);
    };
    void look();
    const timer = setInterval(() => void look(), EVERY_MS);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [subjectId]);
  return others;
}
