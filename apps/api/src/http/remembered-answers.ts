import { createHash } from 'node:crypto';
import { poolOf } from '@toroku/database';
import { momentOf, type Clock } from '@toroku/gate';
import type { Request, RequestHandler, Response } from 'express';
import type { DataSource } from 'typeorm';

/** Answers kept at most, and the longest that is kept, in characters. */
const KEPT = 500;
const LONGEST = 200_000;

const REVISION = { name: 'register_revision', text: 'select revision from toroku.register_revision' };

interface Answer {
  readonly revision: string;
  readonly body: string;
  readonly type: string;
}

/**
 * Answers a question to the public registers that was answered before from memory, while nothing on the registers has changed since and the day is the
 * same: the revision is read at every request, before the question, so that an answer is never older than the registers.
 */
export function rememberedAnswers(register: DataSource, clock: Clock): RequestHandler {
  const kept = new Map<string, Answer>();
  return async (request, response, next) => {
    const key = keyOf(request, momentOf(clock).today);
    if (key === null) return next();
    const { rows } = await poolOf(register).query<{ revision: string }>(REVISION);
    const revision = rows[0]?.revision ?? '';
    const known = kept.get(key);
    if (known?.revision === revision) return void response.type(known.type).set('cache-control', 'no-store').send(known.body);
    remember(response, (body, type) => keep(kept, key, { revision, body, type }));
    return next();
  };
}

/** Null for what is not a plain question. */
function keyOf(request: Request, today: string): string | null {
  if (request.method !== 'POST' || !request.is('application/json') || typeof request.body !== 'object') return null;
  return createHash('sha256').update(`${today} ${request.headers.accept ?? ''} ${JSON.stringify(request.body)}`).digest('base64');
}

function keep(kept: Map<string, Answer>, key: string, answer: Answer): void {
  kept.delete(key);
  kept.set(key, answer);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? key);
}

/** Listens for the answer on its way out; only a complete one is kept. */
function remember(response: Response, tell: (body: string, type: string) => void): void {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    const type = response.get('content-type');
    const isComplete = response.statusCode === 200 && typeof body === 'string' && body.startsWith('{"data":') && !body.includes('"errors":');
    if (isComplete && type && body.length <= LONGEST) tell(body, type);
    return send(body);
  };
}
