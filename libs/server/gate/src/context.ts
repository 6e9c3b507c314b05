import type { Actor } from '@toroku/domain-access';
import { poolOf } from '@toroku/database';
import { refusal, type Moment } from '@toroku/kernel';
import type { DataSource, ObjectLiteral } from 'typeorm';
import type { Command, CommandInput } from './command';
import { ReadSession } from './read-session';
import { Refused } from './refused';
import { run } from './run';

export interface RequestOptions {
  readonly source: DataSource;
  /** Null for somebody who is not signed in. */
  readonly actor: Actor | null;
  readonly moment: Moment;
  readonly requestId: string;
}

/** What a resolver is given: who asks, the frozen moment, reads, and the one way to change anything. */
export class RequestContext {
  readonly actor: Actor | null;
  readonly moment: Moment;
  readonly requestId: string;
  /** The reads of this request. */
  readonly read: ReadSession;
  private readonly source: DataSource;

  constructor({ source, actor, moment, requestId }: RequestOptions) {
    this.source = source;
    this.actor = actor;
    this.moment = moment;
    this.requestId = requestId;
    this.read = new ReadSession(poolOf(source), actor);
  }

  /**
   * Runs a verb through the gate and answers the noun as it stands after the commit, or the reasons against.
   * Faults are thrown and masked at the edge.
   */
  async run<Input extends CommandInput, Subject, Facts, Outcome, Row extends ObjectLiteral>(
    command: Command<Input, Subject, Facts, Outcome, Row>,
    input: Input,
  ): Promise<Row | Refused> {
    if (!this.actor) return new Refused([refusal('NOT_SIGNED_IN', { verb: command.verb })]);
    await this.read.end();
    const result = await run(command, input, { source: this.source, actor: this.actor, moment: this.moment, requestId: this.requestId });
    if (result.kind === 'refused') return new Refused(result.refusals);
    const row = await this.read.one(command.answer, result.id);
    if (!row) throw new Error(`${command.verb} was done but its ${command.noun} ${result.id} is not visible to the actor`);
    return row;
  }

  /** Ends the request's reads. */
  async end(): Promise<void> {
    await this.read.end();
  }
}
