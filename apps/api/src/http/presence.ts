import { poolOf } from '@toroku/database';
import type { Actor } from '@toroku/domain-access';
import { bindStatement, withRetry } from '@toroku/gate';
import express, { Router } from 'express';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { visitorOf } from './actor-of-request';
import { problem, sendProblem } from './problem';
import { Throttle } from './throttle';

/** Seconds for which somebody counts as present; pages renew it every ten. */
const PRESENT_SECONDS = 30;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Somebody else who has the document open. */
export interface Other {
  readonly id: string;
  readonly nameJa: string;
  readonly nameEn: string;
}

/** `POST /presence {subjectId}`: says that the signed-in person has the subject open, and answers which colleagues have too. */
export function presenceRoutes(source: DataSource): Router {
  const throttle = new Throttle({ times: 30, inMs: 10_000 });
  const routes = Router();
  routes.post('/presence', express.json({ limit: '1kb' }), async (request, response) => {
    const { actor } = visitorOf(request);
    const { subjectId } = (request.body ?? {}) as { readonly subjectId?: unknown };
    response.set('Cache-Control', 'no-store');
    if (actor?.kind !== 'PERSON') return sendProblem(response, 401, problem('NOT_SIGNED_IN'));
    if (typeof subjectId !== 'string' || !UUID.test(subjectId)) return sendProblem(response, 400, problem('VALUE_MALFORMED'));
    if (!throttle.admits(actor.id)) return sendProblem(response.set('Retry-After', '10'), 429, problem('TOO_OFTEN'));
    return response.json({ others: await withRetry(() => beHere(source, actor, subjectId)) });
  });
  return routes;
}

async function beHere(source: DataSource, actor: Actor, subjectId: string): Promise<readonly Other[]> {
  const client = await poolOf(source).connect();
  try {
    await client.query('begin');
    const others = await renewAndLook(client, actor, subjectId);
    await client.query('commit');
    client.release();
    return others;
  } catch (error) {
    client.release(error as Error);
    throw error;
  }
}

/** Row security lets a row in only where the subject is seen; elsewhere nothing is added and nobody is found. */
async function renewAndLook(client: PoolClient, actor: Actor, subjectId: string): Promise<readonly Other[]> {
  const { text, values } = bindStatement(actor);
  await client.query(text, [...values]);
  await client.query({ name: 'presence_forget', text: `delete from toroku.presence where member_id = $1 and seen_at < now() - make_interval(secs => $2)`, values: [actor.id, PRESENT_SECONDS] });
  await client.query({
    name: 'presence_renew',
    text: `insert into toroku.presence (subject_id, member_id, organisation_id, seen_at)
           select $1::uuid, $2::uuid, $3::uuid, now()
           where exists (select 1 from toroku.sight s where s.subject_id = $1 and s.party = any (string_to_array(current_setting('app.parties'), ',')))
              or exists (select 1 from toroku.finding f where f.id = $1)
           on conflict (subject_id, member_id) do update set seen_at = excluded.seen_at`,
    values: [subjectId, actor.id, actor.organisationId],
  });
  const found = await client.query<Other>({
    name: 'presence_look',
    text: `select m.id, m.name_ja as "nameJa", m.name_en as "nameEn" from toroku.presence p join toroku.member m on m.id = p.member_id
           where p.subject_id = $1 and p.member_id <> $2 and p.seen_at > now() - make_interval(secs => $3) order by m.name_en collate "C", m.id`,
    values: [subjectId, actor.id, PRESENT_SECONDS],
  });
  return found.rows;
}
