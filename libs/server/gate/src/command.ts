import type { Actor, Policy } from '@toroku/domain-access';
import type { Table } from '@toroku/database';
import type { Decision, Moment } from '@toroku/kernel';
import type { ObjectLiteral } from 'typeorm';
import type { UnitOfWork } from './unit-of-work';

/** What every mutation carries. */
export interface CommandInput {
  /** Chosen by the client, once for each thing it means to do: a repeated submission is answered, not done again. */
  readonly idempotencyKey: string;
}

/** What a mutation of an existing noun carries besides. */
export interface ChangeInput extends CommandInput {
  readonly id: string;
  /** The version the client saw. Another one in the database refuses the change: nobody overwrites what they have not read. */
  readonly expectedVersion: number;
}

/** Everything the decision needs. The decision never asks for more. */
export interface Loaded<Subject, Facts> {
  /** The noun, locked; the policy judges the actor's standing to it. Null for a verb that has none yet. */
  readonly subject: Subject;
  readonly facts: Facts;
}

/** The moment of the request and who asks. */
export interface CommandMoment extends Moment {
  readonly actor: Actor;
}

/**
 * One verb: load, decide, save. The gate does the rest (transaction, actor, policy, version, receipt, audit, retry).
 * `verb` is the name everywhere: mutation, decision, policy, audit entry, wording, button.
 */
export interface Command<Input extends CommandInput, Subject, Facts, Outcome, Row extends ObjectLiteral> {
  readonly verb: string;
  /** The noun the verb is about, as the audit names it. */
  readonly noun: string;
  readonly policy: Policy<Subject>;
  /** Locks the noun and gathers the facts. Null when the noun is not there, or not for this actor to know of. */
  load(work: UnitOfWork, input: Input): Promise<Loaded<Subject, Facts> | null>;
  decide(loaded: Loaded<Subject, Facts>, input: Input, moment: CommandMoment): Decision<Outcome>;
  /** Writes the outcome and answers the id of the noun to show. */
  save(work: UnitOfWork, outcome: Outcome, loaded: Loaded<Subject, Facts>): Promise<string>;
  /** The table of the noun that the mutation answers with. */
  readonly answer: Table<Row>;
  /** Input fields that may be longer than a typed text: files. In characters. */
  readonly longTexts?: Readonly<Record<string, number>>;
}

/** Declares a command: nothing but type inference. */
export function defineCommand<Input extends CommandInput, Subject, Facts, Outcome, Row extends ObjectLiteral>(
  command: Command<Input, Subject, Facts, Outcome, Row>,
): Command<Input, Subject, Facts, Outcome, Row> {
  return command;
}
