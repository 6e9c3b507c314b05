import { randomUUID } from 'node:crypto';
import type { Actor } from '@toroku/domain-access';
import { momentOf, Refused, RequestContext, run, type Clock, type Command, type CommandInput } from '@toroku/gate';
import { momentAt, type Instant } from '@toroku/kernel';
import type { FileStore } from '@toroku/server-evidence';
import type { ObjectLiteral } from 'typeorm';
import type { Sources } from '../start/start-platform';
import { DEMONSTRATION_ISSUER, demonstrationOrganisations, demonstrationPeople, type PersonKey } from './people';

/** Who seeds where nobody of the demonstration could: the platform itself. */
const SYSTEM: Actor = { kind: 'SYSTEM', id: 'seed', organisationId: null, organisationKind: 'PLATFORM', duties: ['ADMINISTRATOR'] };

/** One thing a step does: by whom, with which verb, on which day. */
export interface Deed<Input extends CommandInput> {
  /** A key that names the deed for good: a deed done once is not done again. */
  readonly key: string;
  readonly input: Omit<Input, 'idempotencyKey'>;
  /** When it happened, in the demonstration's past; now unless told. */
  readonly at?: Instant;
}

/** A named part of the demonstration. Steps run in order, each once for a database. */
export interface SeedStep {
  readonly name: string;
  readonly run: (seed: Seed) => Promise<void>;
}

/** What a step works with: the people, the organisations, and verbs run through the gate as one of them. */
export class Seed {
  constructor(
    private readonly sources: Sources,
    readonly clock: Clock,
    /** Where the bytes of files go. */
    readonly files: FileStore,
  ) {}

  /** Where the people's own words go: under row security. */
  get apiSource(): Sources['api'] {
    return this.sources.api;
  }

  /** Does a deed as a person of the demonstration and answers the noun. Throws with the reasons when it is refused. */
  async as<Input extends CommandInput, Subject, Facts, Outcome, Row extends ObjectLiteral>(
    person: PersonKey,
    command: Command<Input, Subject, Facts, Outcome, Row>,
    deed: Deed<Input>,
  ): Promise<Row> {
    return this.actor(await this.actorOf(person), command, deed);
  }

  /** Does a deed as the platform itself. */
  async system<Input extends CommandInput, Subject, Facts, Outcome, Row extends ObjectLiteral>(command: Command<Input, Subject, Facts, Outcome, Row>, deed: Deed<Input>): Promise<string> {
    const moment = deed.at ? momentAt(deed.at) : momentOf(this.clock);
    const input = { ...deed.input, idempotencyKey: deed.key } as unknown as Input;
    const result = await run(command, input, { source: this.sources.worker, actor: SYSTEM, moment, requestId: randomUUID() });
    if (result.kind === 'refused') throw refusedDeed(command.verb, deed.key, result.refusals);
    return result.id;
  }

  /** Does a deed as whoever is given. */
  async actor<Input extends CommandInput, Subject, Facts, Outcome, Row extends ObjectLiteral>(actor: Actor, command: Command<Input, Subject, Facts, Outcome, Row>, deed: Deed<Input>): Promise<Row> {
    const moment = deed.at ? momentAt(deed.at) : momentOf(this.clock);
    const context = new RequestContext({ source: this.sources.api, actor, moment, requestId: randomUUID() });
    try {
      const result = await context.run(command, { ...deed.input, idempotencyKey: deed.key } as unknown as Input);
      if (result instanceof Refused) throw refusedDeed(command.verb, deed.key, result.refusals);
      return result;
    } finally {
      await context.end();
    }
  }

  /** A person of the demonstration as the gate knows the person. */
  async actorOf(person: PersonKey): Promise<Actor> {
    const [row] = await this.look<{ id: string; organisationId: string; organisationKind: Actor['organisationKind']; duties: Actor['duties'] }>(
      `select m.id, m.organisation_id as "organisationId", o.kind as "organisationKind", m.duties from member m join organisation o on o.id = m.organisation_id
       where m.issuer = $1 and m.subject = $2 and m.state = 'ACTIVE'`,
      [DEMONSTRATION_ISSUER, person],
    );
    if (!row) throw new Error(`${person} is not a member yet`);
    return { kind: 'PERSON', ...row };
  }

  /** The key of an organisation of the demonstration. */
  async organisationId(key: string): Promise<string> {
    const named = demonstrationOrganisations.find((organisation) => organisation.key === key);
    const [row] = await this.look<{ id: string }>('select id from organisation where kind = $1 and name_en = $2 order by registered_at limit 1', [named?.kind, named?.nameEn]);
    if (!row) throw new Error(`there is no organisation ${key}`);
    return row.id;
  }

  /** Reads as the platform itself. */
  async look<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.sources.worker.transaction(async (manager) => {
      await manager.query(`select set_config('app.system', 'on', true)`);
      return manager.query(text, [...values]);
    });
  }

  /** Whether a step was done before. */
  async isDone(step: string): Promise<boolean> {
    return (await this.look('select 1 from demonstration_step where name = $1', [step])).length > 0;
  }

  /** Remembers that a step is done. */
  async finish(step: string): Promise<void> {
    await this.look('insert into demonstration_step (name, done_at) values ($1, $2) on conflict do nothing', [step, this.clock.now()]);
  }
}

function refusedDeed(verb: string, key: string, refusals: readonly unknown[]): Error {
  return new Error(`seed: ${verb} (${key}) was refused: ${JSON.stringify(refusals)}`);
}

/** The people of one organisation, the one who manages its members first. */
export function peopleOf(organisation: string): typeof demonstrationPeople {
  return demonstrationPeople.filter((person) => person.organisation === organisation);
}
