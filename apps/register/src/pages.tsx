import type { RegisterAnswer, RegisterPagesOptions, RegisterVisit } from '@toroku/contract';
import { pageAnswer } from './answer';
import { asking, type Ask } from './ask';
import type { Here } from './here';
import { AboutPage } from './screens/about/Page';
import { answerAbsent } from './screens/absent/answer-absent';
import { answerChanges, answerFeed } from './screens/changes/answer-changes';
import { answerEntry } from './screens/entry/answer-entry';
import { answerCsv } from './screens/list/answer-csv';
import { answerList } from './screens/list/answer-list';
import { readVisit } from './visit';

export interface PagesOptions extends RegisterPagesOptions {
  /** The address of the style. */
  readonly stylesheet: string;
}

/** Every page by its path below `/register`. */
const pages: Readonly<Record<string, (ask: Ask, here: Here) => Promise<RegisterAnswer> | RegisterAnswer>> = {
  '/': answerList,
  '/list.csv': answerCsv,
  '/changes': answerChanges,
  '/changes.atom': answerFeed,
  '/about': (_ask, here) => pageAnswer(here, <AboutPage />),
};

/** The addresses that pages have besides those of entries: for those who look at every page. */
export const pagePaths = Object.keys(pages);

/** Answers the pages of the register. It asks the public schema and knows nothing else. */
export function registerPages({ ask, origin, today, stylesheet }: PagesOptions): (visit: RegisterVisit) => Promise<RegisterAnswer> {
  const asked = asking(ask);
  return async (request) => {
    const visit = readVisit(request);
    const here: Here = { visit, origin, today: today(), stylesheet };
    const number = /^\/entries\/([^/]+)$/.exec(visit.path)?.[1];
    if (number !== undefined) return answerEntry(asked, here, number);
    const page = Object.hasOwn(pages, visit.path) ? pages[visit.path] : undefined;
    return page ? page(asked, here) : answerAbsent(here);
  };
}
