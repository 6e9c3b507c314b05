import { uiWords, type Phrase } from '@toroku/words';
import type { ReactNode } from 'react';
import { momentInWords } from './days';
import { useSay } from '../language';

export type SaveLineState = 'idle' | 'unsaved' | 'saving' | 'saved' | 'failed' | 'offline';

const LINES: Readonly<Record<SaveLineState, Phrase>> = {
  idle: uiWords.saveIdle,
  unsaved: uiWords.saveUnsaved,
  saving: uiWords.saveSaving,
  saved: uiWords.saveSaved,
  failed: uiWords.saveFailed,
  offline: uiWords.saveOffline,
};

/** Whether what was typed is saved, and when it was. Spoken without interrupting. */
export function SaveLine({ state, at }: { readonly state: SaveLineState; readonly at?: string }): ReactNode {
  const say = useSay();
  return (
    <p role="status" data-state={state} className={state === 'failed' || state === 'offline' ? 'my-2 text-red-900' : 'my-2 text-solid-gray-700'}>
      {state === 'saved' && at ? say(uiWords.saveSavedAt, { at: momentInWords(at) }) : say(LINES[state])}
    </p>
  );
}
