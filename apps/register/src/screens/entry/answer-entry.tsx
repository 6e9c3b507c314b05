import type { RegisterAnswer } from '@toroku/contract';
import { movedAnswer, pageAnswer, textAnswer } from '../../answer';
import type { Ask } from '../../ask';
import { addressOf, type Here } from '../../here';
import { cleaned } from '../../visit';
import { answerAbsent } from '../absent/answer-absent';
import { EntryPage } from './Page';
import { RegisterEntryPageDocument, type RegisterEntryPageQuery } from './RegisterEntry.generated';

export type Entry = NonNullable<RegisterEntryPageQuery['registerEntry']>;

/** The longest text that could be a number. */
const LONGEST = 40;

/** The entry with a number: as a page, or as data. A number written in other letters leads to the entry; an unknown one to the search. */
export async function answerEntry(ask: Ask, here: Here, written: string): Promise<RegisterAnswer> {
  const number = cleaned(written).normalize('NFKC').replaceAll(/\s+/g, '').toUpperCase();
  const isPossible = number !== '' && written.length <= LONGEST;
  const entry = isPossible ? (await ask(RegisterEntryPageDocument, { number })).registerEntry : null;
  if (!entry) return answerAbsent(here, written.slice(0, LONGEST));
  const isJson = here.visit.params.get('format') === 'json';
  if (written !== number) return movedAnswer(addressOf(here.visit, `/entries/${number}`, isJson ? { format: 'json' } : {}));
  if (isJson) return textAnswer(here, 'application/json', `${JSON.stringify(entry, null, 2)}\n`);
  return pageAnswer(here, <EntryPage entry={entry} />);
}
