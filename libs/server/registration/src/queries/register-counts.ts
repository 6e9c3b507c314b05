import type { JudgedBusiness, RegisterTrack, Standing } from '@toroku/domain-registration';
import type { ReadSession } from '@toroku/gate';
import { conditionsOf, STANDING, statementOf, type RegisterSearch } from './register-search';

/** How many entries a choice would show: everything else looked for stays, the choice itself is free. */
export interface Counted {
  readonly count: number;
}
export type TrackCount = Counted & { readonly track: RegisterTrack };
export type StandingCount = Counted & { readonly standing: Standing };
export type RegionCount = Counted & { readonly region: string };
export type OperatorCount = Counted & { readonly nameJa: string; readonly nameEn: string };
export type BusinessCount = Counted & Pick<JudgedBusiness, 'number' | 'titleJa' | 'titleEn'>;

/** The choices of one kind that are shown at most, the most frequent first. */
const MOST = 200;

/** How many entries are looked for, in one statement. */
export async function countAll(read: ReadSession, search: RegisterSearch): Promise<number> {
  const { name, values, where } = statementOf('register_total', conditionsOf(search));
  const [row] = await read.rows<Counted>(`select count(*)::integer as count from register_entry e where ${where}`, values, name);
  return row?.count ?? 0;
}

/** By register. */
export function countTracks(read: ReadSession, search: RegisterSearch): Promise<TrackCount[]> {
  const { name, values, where } = statementOf('register_tracks', conditionsOf({ ...search, track: null }));
  return read.rows(`select e.track, count(*)::integer as count from register_entry e where ${where} group by 1 order by 1`, values, name);
}

/** By standing today. */
export function countStandings(read: ReadSession, search: RegisterSearch): Promise<StandingCount[]> {
  const { name, values, where } = statementOf('register_standings', conditionsOf({ ...search, standing: null }));
  const standing = STANDING.replace('$today', `$${values.push(search.today)}::date`);
  return read.rows(`select ${standing} as standing, count(*)::integer as count from register_entry e where ${where} group by 1 order by 2 desc, 1`, values, name);
}

/** By region, as the entries name it. */
export function countRegions(read: ReadSession, search: RegisterSearch): Promise<RegionCount[]> {
  const { name, values, where } = statementOf('register_regions', conditionsOf({ ...search, region: null }));
  return read.rows(`select r.region, count(*)::integer as count from register_entry e cross join lateral unnest(e.regions) as r (region) where ${where} group by 1 order by 2 desc, 1 limit ${MOST}`, values, name);
}

/** By provider. */
export function countOperators(read: ReadSession, search: RegisterSearch): Promise<OperatorCount[]> {
  const { name, values, where } = statementOf('register_operators', conditionsOf({ ...search, operator: null }));
  return read.rows(
    `select e.operator_name_ja as "nameJa", max(e.operator_name_en) as "nameEn", count(*)::integer as count from register_entry e where ${where} group by 1 order by 3 desc, 1 limit ${MOST}`,
    values,
    name,
  );
}

/** By target business, named as the latest of its entries names it. */
export function countBusinesses(read: ReadSession, search: RegisterSearch): Promise<BusinessCount[]> {
  const { name, values, where } = statementOf('register_businesses', conditionsOf({ ...search, business: null }));
  const latest = (field: string) => `(array_agg(e.judged_for ->> '${field}' order by e.registered_on desc))[1]`;
  return read.rows(
    `select (e.judged_for ->> 'number')::integer as number, ${latest('titleJa')} as "titleJa", ${latest('titleEn')} as "titleEn", count(*)::integer as count
     from register_entry e where ${where} and e.judged_for is not null group by 1 order by 1 limit ${MOST}`,
    values,
    name,
  );
}
