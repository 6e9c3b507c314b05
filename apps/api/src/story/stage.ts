import type { LegalDay } from '@toroku/kernel';
import type { PersonKey } from '../demonstration/people';
import type { Answered, Reason, Voice } from './voice';

/** One thing that was done, as the audience is told. */
export interface Step {
  readonly on: LegalDay;
  readonly person: PersonKey;
  readonly verb: string;
  /** The rule that it follows. */
  readonly rule: string;
  readonly milliseconds: number;
  /** Every reason, when it was refused. */
  readonly refused: readonly Reason[];
}

export interface StageOptions {
  readonly voiceOf: (person: PersonKey) => Promise<Voice>;
  /** Moves the platform's clock. */
  readonly moveTo: (on: LegalDay) => void;
  readonly today: () => LegalDay;
  readonly tell?: (step: Step) => void;
}

/** Where the scheme is played: people who speak, a calendar, and somebody who is told. */
export class Stage {
  private readonly voices = new Map<PersonKey, Promise<Voice>>();

  constructor(private readonly options: StageOptions) {}

  /** The day it is now. */
  get today(): LegalDay {
    return this.options.today();
  }

  /** Lets days pass. */
  moveTo(on: LegalDay): void {
    this.options.moveTo(on);
  }

  /** A person's voice; signs in at the first word. */
  async voice(person: PersonKey): Promise<Voice> {
    const known = this.voices.get(person) ?? this.options.voiceOf(person);
    this.voices.set(person, known);
    return known;
  }

  /** A person asks for a verb that must be done. */
  async do(person: PersonKey, verb: string, { rule, select, ...input }: Readonly<Record<string, unknown>> & { readonly rule: string; readonly select?: string }): Promise<Answered> {
    const { outcome, step } = await this.attempt(person, verb, { rule, select, input });
    if ('done' in outcome) return outcome.done;
    throw new Error(`on ${step.on} ${person} could not ${verb}: ${outcome.refused.map(({ code, path, facts, message }) => `${code} ${path.join('.')} ${JSON.stringify(facts)} ${message}`).join('; ')}`);
  }

  /** A person asks for a verb that must be refused: every reason. */
  async refused(person: PersonKey, verb: string, { rule, ...input }: Readonly<Record<string, unknown>> & { readonly rule: string }): Promise<readonly Reason[]> {
    const { outcome } = await this.attempt(person, verb, { rule, select: undefined, input });
    if ('refused' in outcome) return outcome.refused;
    throw new Error(`${verb} by ${person} was done but had to be refused`);
  }

  /** A person reads. */
  async ask<Answer>(person: PersonKey, source: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    return (await this.voice(person)).ask<Answer>(source, variables);
  }

  private async attempt(person: PersonKey, verb: string, { rule, select, input }: { readonly rule: string; readonly select: string | undefined; readonly input: Readonly<Record<string, unknown>> }) {
    const speaker = await this.voice(person);
    const began = performance.now();
    const outcome = await speaker.try(verb, input, select);
    const step: Step = { on: this.today, person, verb, rule, milliseconds: performance.now() - began, refused: 'refused' in outcome ? outcome.refused : [] };
    this.options.tell?.(step);
    return { outcome, step };
  }
}

/** What a change of an existing noun carries: its key and the version that was seen. */
export function seen({ id, version }: Answered): { readonly id: string; readonly expectedVersion: number } {
  return { id, expectedVersion: version };
}
