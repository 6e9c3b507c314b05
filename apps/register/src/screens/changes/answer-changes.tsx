import type { RegisterAnswer, RegisterTrack } from '@toroku/contract';
import { registerTracks } from '@toroku/domain-registration';
import { addDays, day } from '@toroku/kernel';
import { pageAnswer, textAnswer } from '../../answer';
import type { Ask } from '../../ask';
import type { Here } from '../../here';
import { oneOf, textOf } from '../../visit';
import { changesFeed } from './feed';
import { ChangesPage } from './Page';
import { RegisterChangesDocument, type RegisterChangesQuery } from './RegisterChanges.generated';

export type Change = RegisterChangesQuery['registerChanges']['changes'][number];

/** How far back changes may be looked for. */
export const periods = ['month', 'year', 'all'] as const;
export type Period = (typeof periods)[number];
const DAYS: Readonly<Record<Period, number | null>> = { month: 30, year: 365, all: null };

/** Which changes a visitor looks for. */
export interface ChangesSearch {
  readonly track: RegisterTrack | null;
  readonly period: Period;
  readonly after: string;
}

const PER_PAGE = 50;
const IN_FEED = 100;

/** The changes that are looked for, the latest first. */
export async function answerChanges(ask: Ask, here: Here): Promise<RegisterAnswer> {
  const { params } = here.visit;
  const search: ChangesSearch = { track: oneOf(registerTracks, params.get('list')), period: oneOf(periods, params.get('since')) ?? 'year', after: textOf(params, 'after') };
  const days = DAYS[search.period];
  const since = days === null ? null : addDays(day(here.today), -days);
  const { registerChanges: page } = await ask(RegisterChangesDocument, { track: search.track, since, first: PER_PAGE, after: search.after || null });
  return pageAnswer(here, <ChangesPage search={search} changes={page.changes} endCursor={page.endCursor} />);
}

/** The latest changes for feed readers. */
export async function answerFeed(ask: Ask, here: Here): Promise<RegisterAnswer> {
  const { registerChanges: page } = await ask(RegisterChangesDocument, { track: oneOf(registerTracks, here.visit.params.get('list')), since: null, first: IN_FEED, after: null });
  return textAnswer(here, 'application/atom+xml', changesFeed(here, page.changes));
}
