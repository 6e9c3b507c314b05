import { createHash } from 'node:crypto';
import type { AskRegister } from '@toroku/contract';
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
 * Answers to questions about the public registers, kept in memory while nothing on the registers has changed since and the day is the same: the revision is
 * read at every question, before it is asked, so that an answer is never older than the registers.
 */
export class AnswerMemory {
  private readonly kept = new Map<string, Answer>();

  constructor(
    private readonly register: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What was answered to the question before, if that still holds, and how to keep a new answer. */
  async recall(question: string): Promise<{ readonly known: Answer | null; readonly keep: (body: string, type: string) => void }> {
    const key = createHash('sha256').update(`${momentOf(this.clock).today} ${question}`).digest('base64');
    const { rows } = await poolOf(this.register).query<{ revision: string }>(REVISION);
    const revision = rows[0]?.revision ?? '';
    const known = this.kept.get(key);
    return { known: known?.revision === revision ? known : null, keep: (body, type) => body.length <= LONGEST && this.keep(key, { revision, body, type }) };
  }

  private keep(key: string, answer: Answer): void {
    this.kept.delete(key);
    this.kept.set(key, answer);
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value ?? key);
  }
}

/** Answers a question that was answered before from memory. */
export function rememberedAnswers(memory: AnswerMemory): RequestHandler {
  return async (request, response, next) => {
    const question = questionIn(request);
    if (question === null) return next();
    const { known, keep } = await memory.recall(question);
    if (known) return void response.type(known.type).set('cache-control', 'no-store').send(known.body);
    remember(response, keep);
    return next();
  };
}

/** Asks in this very process, and answers from memory what was asked before. */
export function remembering(memory: AnswerMemory, ask: AskRegister): AskRegister {
  return async <Data>(query: string, variables: Readonly<Record<string, unknown>>) => {
    const { known, keep } = await memory.recall(`page ${JSON.stringify({ query, variables })}`);
    if (known) return JSON.parse(known.body) as Data;
    const data = await ask<Data>(query, variables);
    keep(JSON.stringify(data), 'application/json');
    return data;
  };
}

/** Null for what is not a plain question. */
function questionIn(request: Request): string | null {
  if (request.method !== 'POST' || !request.is('application/json') || typeof request.body !== 'object') return null;
  return `${request.headers.accept ?? ''} ${JSON.stringify(request.body)}`;
}

/** Listens for the answer on its way out; only a complete one is kept. */
function remember(response: Response, keep: (body: string, type: string) => void): void {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    const type = response.get('content-type');
    const isComplete = response.statusCode === 200 && typeof body === 'string' && body.startsWith('{"data":') && !body.includes('"errors":');
    if (isComplete && type) keep(body, type);
    return send(body);
  };
}
