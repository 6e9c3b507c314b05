import type { RegisterAnswer } from '@toroku/contract';
import { registerEntryWords as words, registerListWords, registerTrackWords, standingWords, type Language, type Phrase } from '@toroku/words';
import { fileAnswer } from '../../answer';
import type { Ask } from '../../ask';
import { csvOf } from '../../csv';
import type { Here } from '../../here';
import { RegisterRowsDocument, type RegisterRowsQuery } from './RegisterRows.generated';
import { readSearch, variablesOf } from './search';

type Row = RegisterRowsQuery['register']['entries'][number];

/** As many as the register gives at once. */
const AT_ONCE = 100;

const columns: readonly (readonly [Phrase, (row: Row, language: Language) => string])[] = [
  [words.number, ({ number }) => number],
  [words.list, ({ track }, language) => registerTrackWords[track][language]],
  [registerListWords.standing, ({ standing }, language) => standingWords[standing][language]],
  [words.serviceJa, ({ serviceNameJa }) => serviceNameJa],
  [words.serviceEn, ({ serviceNameEn }) => serviceNameEn],
  [words.operatorJa, ({ operatorNameJa }) => operatorNameJa],
  [words.operatorEn, ({ operatorNameEn }) => operatorNameEn],
  [words.registeredOn, ({ registeredOn }) => registeredOn],
  [words.renewedOn, ({ renewedOn }) => renewedOn ?? ''],
  [words.validThroughOn, ({ validThroughOn }) => validThroughOn],
  [words.regions, ({ regions }) => regions.join(' / ')],
  [words.scope, ({ scopeJa }) => scopeJa],
  [words.periodFrom, ({ periodStartOn }) => periodStartOn],
  [words.periodThrough, ({ periodEndOn }) => periodEndOn],
  [words.remarks, ({ remarks }) => remarks],
];

/** Everything that is looked for, all pages of it, as a file for spreadsheets. */
export async function answerCsv(ask: Ask, here: Here): Promise<RegisterAnswer> {
  const { language, params } = here.visit;
  const search = variablesOf(readSearch(params));
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const { register: page }: RegisterRowsQuery = await ask(RegisterRowsDocument, { ...search, first: AT_ONCE, after });
    rows.push(...page.entries);
    after = page.endCursor;
  } while (after !== null);
  const body = csvOf([columns.map(([name]) => name[language]), ...rows.map((row) => columns.map(([, cell]) => cell(row, language)))]);
  return fileAnswer(here, { type: 'text/csv', name: `register-${here.today}.csv`, body });
}
