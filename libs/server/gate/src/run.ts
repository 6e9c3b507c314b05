import { notPermitted, type Actor } from '@toroku/domain-access';
import { refusal, type Decision, type Moment, type Refusals } from '@toroku/kernel';
import type { DataSource, EntityManager, ObjectLiteral } from 'typeorm';
import { recordAudit, type AuditRecord } from './audit';
import { bindStatement } from './bind-actor';
import type { Command, CommandInput, Loaded } from './command';
import { digestOf } from './digest';
import { inputRefusals } from './input';
import { withRetry } from './retry';
import { UnitOfWork } from './unit-of-work';

/** One request's run of one verb. */
export interface Run {
  readonly source: DataSource;
  readonly actor: Actor;
  readonly moment: Moment;
  readonly requestId: string;
}

/** What the gate answers: the noun that was changed, or every reason against. */
export type RunResult = { readonly kind: 'done'; readonly id: string } | { readonly kind: 'refused'; readonly refusals: Refusals };

/**
 * The one way to change anything: bind actor, load with lock, policy, version, decide, save, audit, commit, in one
 * transaction. A refused run changes nothing but leaves its audit entry; a fault leaves one in a transaction of its own.
 */
export async function run<Input extends CommandInput, Subject, Facts, Outcome, Row extends ObjectLiteral>(
  command: Command<Input, Subject, Facts, Outcome, Row>,
  input: Input,
  request: Run,
): Promise<RunResult> {
  try {
    return await withRetry(() => inTransaction(request, (manager) => runOnce(command, input, request, manager)));
  } catch (error) {
    await recordFault(request, describe(command, input, request)).catch(() => undefined);
    throw error;
  }
}

async function inTransaction<Result>({ source, actor }: Run, work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
  return source.transaction('READ COMMITTED', async (manager) => {
    const bind = bindStatement(actor);
    await manager.query(bind.text, [...bind.values]);
    return work(manager);
  });
}

async function runOnce<Input extends CommandInput, Subject, Facts, Outcome, Row extends ObjectLiteral>(
  command: Command<Input, Subject, Facts, Outcome, Row>,
  input: Input,
  request: Run,
  manager: EntityManager,
): Promise<RunResult> {
  const malformed = inputRefusals(input, command.longTexts);
  const repeated = malformed.length > 0 ? null : await earlierAnswer(command.verb, input, request, manager);
  if (repeated) return repeated;
  const work = new UnitOfWork(manager, request.actor, request.moment);
  const [unreadable, ...others] = malformed;
  const result: RunResult = unreadable ? { kind: 'refused', refusals: [unreadable, ...others] } : await decideAndSave(command, input, request, work);
  const record = { ...describe(command, input, request), changes: work.changes };
  if (result.kind === 'refused') {
    await recordAudit(manager, { ...record, outcome: 'REFUSED', codes: result.refusals.map(({ code }) => code), changes: [] });
    return result;
  }
  await recordAudit(manager, { ...record, subjectId: result.id, outcome: 'DONE' });
  await manager.query('insert into receipt (actor_id, idempotency_key, verb, input_digest, subject_id, recorded_at) values ($1, $2, $3, $4, $5, $6)', [
    request.actor.id,
    input.idempotencyKey,
    command.verb,
    digestOf(input),
    result.id,
    request.moment.now,
  ]);
  return result;
}

async function decideAndSave<Input extends CommandInput, Subject, Facts, Outcome, Row extends ObjectLiteral>(
  command: Command<Input, Subject, Facts, Outcome, Row>,
  input: Input,
  request: Run,
  work: UnitOfWork,
): Promise<RunResult> {
  const loaded = await command.load(work, input);
  if (!loaded) return { kind: 'refused', refusals: [refusal('NOT_FOUND', { noun: command.noun }, { path: ['id'] })] };
  const decision = judge(command, loaded, input, request);
  if (decision.kind === 'refused') return decision;
  return { kind: 'done', id: await command.save(work, decision.outcome, loaded) };
}

function judge<Input extends CommandInput, Subject, Facts, Outcome, Row extends ObjectLiteral>(
  command: Command<Input, Subject, Facts, Outcome, Row>,
  loaded: Loaded<Subject, Facts>,
  input: Input,
  { actor, moment }: Run,
): Decision<Outcome> {
  const forbidden = notPermitted(actor, command.verb, command.policy, loaded.subject);
  if (forbidden) return { kind: 'refused', refusals: [forbidden] };
  const { expectedVersion } = input as { expectedVersion?: number | null };
  const { version } = (loaded.subject ?? {}) as { version?: number };
  if (expectedVersion != null && version !== undefined && expectedVersion !== version) {
    return { kind: 'refused', refusals: [refusal('STALE_VERSION', { expected: expectedVersion, actual: version }, { path: ['expectedVersion'] })] };
  }
  return command.decide(loaded, input, { ...moment, actor });
}

/** The answer to the first submission under the same key; a lock on the key makes two at once wait for each other. */
async function earlierAnswer(verb: string, input: CommandInput, { actor }: Run, manager: EntityManager): Promise<RunResult | null> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${actor.id} ${input.idempotencyKey}`]);
  const rows: { verb: string; input_digest: string; subject_id: string }[] = await manager.query(
    'select verb, input_digest, subject_id from receipt where actor_id = $1 and idempotency_key = $2',
    [actor.id, input.idempotencyKey],
  );
  const [receipt] = rows;
  if (!receipt) return null;
  if (receipt.verb === verb && receipt.input_digest === digestOf(input)) return { kind: 'done', id: receipt.subject_id };
  return { kind: 'refused', refusals: [refusal('IDEMPOTENCY_KEY_REUSED', { verb: receipt.verb }, { path: ['idempotencyKey'] })] };
}

function describe(
  command: Pick<Command<never, never, never, never, ObjectLiteral>, 'verb' | 'noun'> & { readonly policy: { readonly clause: AuditRecord['permittedBy'] } },
  input: CommandInput,
  { actor, moment, requestId }: Run,
): AuditRecord {
  return { actor, moment, verb: command.verb, noun: command.noun, subjectId: subjectIdOf(input), outcome: 'FAULT', codes: [], changes: [], permittedBy: command.policy.clause, requestId };
}

async function recordFault(request: Run, record: AuditRecord): Promise<void> {
  await inTransaction(request, (manager) => recordAudit(manager, record));
}

function subjectIdOf(input: CommandInput): string | null {
  const { id } = input as { id?: unknown };
  return typeof id === 'string' ? id.slice(0, 64).replaceAll('\u0000', '') : null;
}
