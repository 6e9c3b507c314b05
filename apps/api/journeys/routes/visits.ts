import type { Actor } from '@toroku/domain-access';
import { bindStatement } from '@toroku/gate';
import { readActingMember } from '@toroku/server-access';
import type { Pool, PoolClient } from 'pg';
import { poolOf } from '@toroku/database';
import { demonstrationOrganisations, demonstrationPeople, type PersonKey } from '../../src/demonstration/people';
import { appOfKind } from '../../src/identity/app-of-kind';
import type { Stage } from '../harness';
import { filled, parametersOf, type Route } from './every-route';
import { questionFor, type Example } from './examples';

/** An address that a person may see, and the states of what it shows. */
export interface Visit {
  readonly person: PersonKey;
  readonly path: string;
  readonly states: readonly string[];
}

/** Addresses of one state tried at most, until one shows a screen. */
const TRIED = 3;

/** The people who work in an app. */
export function peopleOfApp(app: Route['app']): readonly PersonKey[] {
  return demonstrationPeople.filter(({ organisation }) => appOf(organisation) === app).map(({ key }) => key);
}

/** Somebody who works in another app. */
export function somebodyElse(app: Route['app']): PersonKey {
  const found = demonstrationPeople.find(({ organisation }) => appOf(organisation) !== app);
  if (!found) throw new Error(`everybody works in ${app}`);
  return found.key;
}

function appOf(organisation: string): Route['app'] {
  return appOfKind[demonstrationOrganisations.find(({ key }) => key === organisation)?.kind ?? 'PLATFORM'];
}

/** Every filling of a route that a person sees, by row security; some of each state. */
export async function visitsOf(stage: Stage, route: Route): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  for (const person of peopleOfApp(route.app)) visits.push(...(await visitsAs(stage, route, person)));
  if (visits.length === 0) throw new Error(`nobody of ${route.app} sees an example for ${route.path}: the demonstration has none, or apps/api/journeys/routes/examples.ts asks for the wrong thing`);
  return visits;
}

async function visitsAs(stage: Stage, { path }: Route, person: PersonKey): Promise<readonly Visit[]> {
  const parameters = parametersOf(path);
  return seeingAs(stage, person, async (client) => {
    let fillings: readonly (readonly Example[])[] = [[]];
    for (const parameter of parameters) {
      const next: (readonly Example[])[] = [];
      for (const filling of fillings) next.push(...(await examplesOf(client, parameter, filling)).map((example) => [...filling, example]));
      fillings = next;
    }
    return fillings.map((filling) => ({ person, path: filled(path, filling.map(({ value }) => value)), states: filling.map(({ state }) => state) }));
  });
}

async function examplesOf(client: PoolClient, parameter: string, above: readonly Example[]): Promise<readonly Example[]> {
  const question = questionFor(parameter);
  const { rows } = await client.query<Example>(question, question.includes('$1') ? [above.at(-1)?.value] : []);
  const tried = new Map<string, number>();
  return rows.filter(({ state }) => {
    tried.set(state, (tried.get(state) ?? 0) + 1);
    return (tried.get(state) ?? 0) <= TRIED;
  });
}

/** The people of the app who do not see this very address. */
export async function whoDoesNotSee(stage: Stage, route: Route, visit: Visit): Promise<PersonKey> {
  if (parametersOf(route.path).length === 0) return somebodyElse(route.app);
  for (const person of peopleOfApp(route.app)) {
    const values = visit.path.split('/');
    const at = route.path.split('/').findIndex((word) => word.startsWith(':'));
    const [parameter = ''] = parametersOf(route.path);
    const seen = await seeingAs(stage, person, async (client) => (await client.query<Example>(questionFor(parameter))).rows.some(({ value }) => value === decodeURIComponent(values[at] ?? '')));
    if (!seen) return person;
  }
  return somebodyElse(route.app);
}

async function seeingAs<Answer>(stage: Stage, person: PersonKey, look: (client: PoolClient) => Promise<Answer>): Promise<Answer> {
  const pool: Pool = poolOf(stage.rehearsal.platform.sources.api);
  const { text, values } = bindStatement(await actorOf(stage, person));
  const client = await pool.connect();
  try {
    await client.query('begin read only');
    await client.query('set local search_path = toroku');
    await client.query(text, [...values]);
    return await look(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

async function actorOf({ database, rehearsal }: Stage, person: PersonKey): Promise<Actor> {
  const { rows } = await database.root.query<{ id: string }>(`select id from member where subject = $1 and state = 'ACTIVE'`, [person]);
  const actor = rows[0] && (await readActingMember(poolOf(rehearsal.platform.sources.api), rows[0].id));
  if (!actor) throw new Error(`${person} is not a member`);
  return actor;
}
