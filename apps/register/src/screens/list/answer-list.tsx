import type { RegisterAnswer } from '@toroku/contract';
import { pageAnswer } from '../../answer';
import type { Ask } from '../../ask';
import type { Here } from '../../here';
import { numberOf } from '../../visit';
import { ListPage } from './Page';
import { RegisterListDocument, type RegisterListQuery } from './RegisterList.generated';
import { readSearch, variablesOf } from './search';

/** Entries on one page. */
export const PER_PAGE = 50;
/** The furthest page that can be asked for: the register passes over no more entries than this makes. */
const FURTHEST = 2_000;

export type Listed = RegisterListQuery;

/** The list with what is looked for. A page beyond the last is the last. */
export async function answerList(ask: Ask, here: Here): Promise<RegisterAnswer> {
  const search = readSearch(here.visit.params);
  const question = (page: number) => ask(RegisterListDocument, { ...variablesOf(search), first: PER_PAGE, skip: (page - 1) * PER_PAGE });
  const wanted = Math.max(numberOf(here.visit.params, 'page', FURTHEST) ?? 1, 1);
  const listed = await question(wanted);
  const pages = Math.max(Math.ceil(listed.registerCounts.total / PER_PAGE), 1);
  const page = Math.min(wanted, pages);
  return pageAnswer(here, <ListPage search={search} listed={page === wanted ? listed : await question(page)} page={page} pages={pages} />);
}
