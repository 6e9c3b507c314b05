import * as words from '@toroku/words';
import type { Phrase } from '@toroku/words';

/** Nouns whose words have a name of their own. */
const NAMED: Readonly<Record<string, string>> = { registerEntry: 'registerEntryStatusWords', workingPapersRequest: 'workingPapersStateWords' };

/** The wording of the states of a noun's lifecycle; empty when there is none. */
export function stateWordsOf(noun: string): Readonly<Record<string, Phrase>> {
  const all: Readonly<Record<string, unknown>> = words;
  return (all[NAMED[noun] ?? `${noun}StateWords`] ?? {}) as Readonly<Record<string, Phrase>>;
}
