import type { RegisterOrder, RegisterTrack, Standing } from '@toroku/contract';
import { registerTracks, standings } from '@toroku/domain-registration';
import { registerListWords as words, type Phrase } from '@toroku/words';
import type { Params } from '../../here';
import { numberOf, oneOf, textOf } from '../../visit';

/** What a visitor looks for. */
export interface Search {
  readonly search: string;
  readonly track: RegisterTrack | null;
  readonly standing: Standing | null;
  readonly operator: string;
  readonly region: string;
  readonly business: number | null;
  readonly order: RegisterOrder;
}

export const orderWords: Readonly<Record<RegisterOrder, Phrase>> = { OLDEST: words.orderOldest, NEWEST: words.orderNewest, EXPIRING: words.orderExpiring };
export const orders = Object.keys(orderWords) as readonly RegisterOrder[];

/** Reads what is looked for from the address; what cannot be read excludes nothing. */
export function readSearch(params: URLSearchParams): Search {
  return {
    search: textOf(params, 'q'),
    track: oneOf(registerTracks, params.get('list')),
    standing: oneOf(standings, params.get('standing')),
    operator: textOf(params, 'operator'),
    region: textOf(params, 'region'),
    business: numberOf(params, 'business', 1_000_000),
    order: oneOf(orders, params.get('order')) ?? 'OLDEST',
  };
}

/** The same as it stands in an address; what is usual is left out. */
export function paramsOf({ search, track, standing, operator, region, business, order }: Search, page = 1): Params {
  return { q: search, list: track, standing, operator, region, business, order: order === 'OLDEST' ? null : order, page: page > 1 ? page : null };
}

/** The same as variables of a question. */
export function variablesOf({ search, operator, region, ...others }: Search) {
  return { ...others, search: search || null, operator: operator || null, region: region || null };
}

/** What is looked for without a condition. */
export function without(search: Search, condition: Condition): Search {
  const free = { search: '', track: null, standing: null, operator: '', region: '', business: null };
  return { ...search, [condition]: free[condition] };
}

export const conditions = ['search', 'track', 'standing', 'operator', 'region', 'business'] as const;
export type Condition = (typeof conditions)[number];

/** The conditions that are set. */
export function conditionsSet(search: Search): readonly Condition[] {
  return conditions.filter((condition) => search[condition] !== null && search[condition] !== '');
}

/** What is looked for without any condition; the order stays. */
export function everything({ order }: Pick<Search, 'order'>): Search {
  return { search: '', track: null, standing: null, operator: '', region: '', business: null, order };
}
