import { uiWords, type Phrase } from '@toroku/words';
import type { ReactNode } from 'react';
import { Spinner } from '../actions/Spinner';
import { useSayMoment } from '../day-words';
import { useSay } from '../language';

/** How it stands with what was typed. */
export type SaveState = 'idle' | 'unsaved' | 'saving' | 'saved' | 'failed' | 'offline';

export interface SaveLineProps {
  readonly state: SaveState;
  /** When it was saved last. */
  readonly at?: string;
}

const WORDS: Readonly<Record<SaveState, Phrase>> = {
  idle: uiWords.saveIdle,
  unsaved: uiWords.saveUnsaved,
  saving: uiWords.saveSaving,
  saved: uiWords.saveSaved,
  failed: uiWords.saveFailed,
  offline: uiWords.saveOffline,
};
const LOOK: Readonly<Record<SaveState, string>> = {
  idle: 'text-solid-gray-700',
  unsaved: 'text-solid-gray-700',
  saving: 'text-solid-gray-700',
  saved: 'text-green-900',
  failed: 'text-error-2',
  offline: 'text-orange-900',
};

/** Whether what was typed is safe, and since when. Only what matters is said aloud. */
export function SaveLine({ state, at }: SaveLineProps): ReactNode {
  const say = useSay();
  const sayMoment = useSayMoment();
  const text = state === 'saved' && at ? say(uiWords.saveSavedAt, { at: sayMoment(at) }) : say(WORDS[state]);
  const isSpoken = state === 'saved' || state === 'failed' || state === 'offline';
  return (
    <div data-state={state} className={`flex min-h-7 items-center gap-2 text-dns-16N-130 ${LOOK[state]}`}>
      {state === 'saving' ? <Spinner /> : null}
      {state === 'saved' ? <Tick /> : null}
      {isSpoken ? null : <span>{text}</span>}
      <span role="status">{isSpoken ? text : ''}</span>
    </div>
  );
}

function Tick(): ReactNode {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 shrink-0" fill="none" stroke="currentColor" strokeWidth="2.5">
      <path d="M2 8.5l4 4 8-9" />
    </svg>
  );
}
