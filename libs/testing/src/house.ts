import type { Actor } from '@toroku/domain-access';
import type { Table } from '@toroku/database';
import { Refused, RequestContext, momentOf, type Command, type CommandInput } from '@toroku/gate';
import type { LegalDay, Refusal } from '@toroku/kernel';
import { randomUUID } from 'node:crypto';
import type { ObjectLiteral } from 'typeorm';
import { openSpecDatabase, type SpecDatabase } from './database';
import { FrozenClock } from './frozen-clock';

/** Distributes over unions, so that no key but the idempotency key is lost. */
type WithoutKey<Input> = Input extends unknown ? Omit<Input, 'idempotencyKey'> & { readonly idempotencyKey?: string } : never;

/** The platform without HTTP: real PostgreSQL, real gate, a frozen clock. */
export class House {
  private constructor(
    readonly database: SpecDatabase,
    readonly clock: FrozenClock,
  ) {}

  static async open(tables: readonly Table<never>[], today: LegalDay): Promise<House> {
    return new House(await openSpecDatabase(tables as unknown as readonly Table<ObjectLiteral>[]), new FrozenClock(today));
  }

  async close(): Promise<void> {
    await this.database.close();
  }

  /** A request of this actor. End it, or use `run` and `reading`. */
  context(actor: Actor | null): RequestContext {
    return new RequestContext({ source: this.database.api, actor, moment: momentOf(this.clock), requestId: randomUUID() });
  }

  /** Runs a verb through the gate, with a fresh idempotency key unless one is given: the noun, or what refused it. */
  async run<Input extends CommandInput, Subject, Facts, Outcome, Row extends ObjectLiteral>(
    actor: Actor | null,
    command: Command<Input, Subject, Facts, Outcome, Row>,
    input: WithoutKey<Input>,
  ): Promise<Row | Refused> {
    return this.reading(actor, (context) => context.run(command, { idempotencyKey: randomUUID(), ...input } as unknown as Input));
  }

  /** Runs a verb that must be done. Throws with the reasons when it is refused. */
  async done<Input extends CommandInput, Subject, Facts, Outcome, Row extends ObjectLiteral>(
    actor: Actor | null,
    command: Command<Input, Subject, Facts, Outcome, Row>,
    input: WithoutKey<Input>,
  ): Promise<Row> {
    const result = await this.run(actor, command, input);
    if (result instanceof Refused) throw new Error(`${command.verb} was refused: ${JSON.stringify(result.refusals)}`);
    return result;
  }

  /** Runs a verb that must be refused and answers every reason, whole. */
  async refusals<Input extends CommandInput, Subject, Facts, Outcome, Row extends ObjectLiteral>(
    actor: Actor | null,
    command: Command<Input, Subject, Facts, Outcome, Row>,
    input: WithoutKey<Input>,
  ): Promise<readonly Refusal[]> {
    const result = await this.run(actor, command, input);
    if (!(result instanceof Refused)) throw new Error(`${command.verb} was done`);
    return result.refusals;
  }

  /** Runs a verb that must be refused and answers the codes. Throws when it is done. */
  async refusalCodes<Input extends CommandInput, Subject, Facts, Outcome, Row extends ObjectLiteral>(
    actor: Actor | null,
    command: Command<Input, Subject, Facts, Outcome, Row>,
    input: WithoutKey<Input>,
  ): Promise<readonly string[]> {
    return (await this.refusals(actor, command, input)).map(({ code }) => code);
  }

  /** Reads as the actor, in one request. */
  async reading<Result>(actor: Actor | null, work: (context: RequestContext) => Promise<Result>): Promise<Result> {
    const context = this.context(actor);
    try {
      return await work(context);
    } finally {
      await context.end();
    }
  }

  /** What really stands in the database, past row security. */
  async truth<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.database.root.query(sql, [...values])).rows as Row[];
  }

  /** The audit entries of a verb, oldest first. */
  async audit(verb: string): Promise<{ outcome: string; codes: string[]; subject_id: string | null; actor_id: string; changes: unknown[] }[]> {
    return this.truth('select outcome, codes, subject_id, actor_id, changes from audit_entry where verb = $1 order by recorded_at, id', [verb]);
  }
}
