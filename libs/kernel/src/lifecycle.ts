import type { KernelRefusalCode, Refusal } from './refusal';
import { refusal } from './refusal';

/** What may happen in one state. */
export interface LifecycleState<State extends string, Verb extends string, Party extends string> {
  /** Who holds the ball. */
  readonly awaits: Party | 'NOBODY';
  /** Verb to the states it may lead to. A verb that leads back to the same state is listed with that state. */
  readonly verbs: Readonly<Partial<Record<Verb, readonly State[]>>>;
}

/** A lifecycle is a table: diagrams, buttons and refusals are derived from it. */
export interface Lifecycle<State extends string, Verb extends string, Party extends string> {
  readonly noun: string;
  readonly initial: State;
  readonly states: Readonly<Record<State, LifecycleState<State, Verb, Party>>>;
}

/** The verbs that the state allows, in the order of the table. */
export function verbsIn<State extends string, Verb extends string>(lifecycle: Lifecycle<State, Verb, string>, state: State): readonly Verb[] {
  return Object.keys(lifecycle.states[state].verbs) as Verb[];
}

/** NOT_NOW, with the state and what is possible instead, when the state does not allow the verb; else null. */
export function outOfState<State extends string, Verb extends string>(
  lifecycle: Lifecycle<State, Verb, string>,
  state: State,
  verb: Verb,
): Refusal<KernelRefusalCode> | null {
  if (lifecycle.states[state].verbs[verb]) return null;
  return refusal('NOT_NOW', { noun: lifecycle.noun, state, verb, possible: verbsIn(lifecycle, state) });
}

/** States that no chain of verbs reaches from the initial state: a mistake in the table. */
export function unreachableStates<State extends string>(lifecycle: Lifecycle<State, string, string>): readonly State[] {
  const reached = new Set<State>([lifecycle.initial]);
  for (const state of reached) {
    for (const next of Object.values<readonly State[] | undefined>(lifecycle.states[state].verbs)) next?.forEach((to) => reached.add(to));
  }
  return (Object.keys(lifecycle.states) as State[]).filter((state) => !reached.has(state));
}

/** States without a verb. Each must be meant: their `awaits` is NOBODY. */
export function terminalStates<State extends string>(lifecycle: Lifecycle<State, string, string>): readonly State[] {
  return (Object.keys(lifecycle.states) as State[]).filter((state) => verbsIn(lifecycle, state).length === 0);
}

/** The table as a Mermaid state diagram. */
export function toMermaid<State extends string>(lifecycle: Lifecycle<State, string, string>): string {
  const lines = (Object.keys(lifecycle.states) as State[]).flatMap((state) => {
    const { awaits, verbs } = lifecycle.states[state];
    const arrows = Object.entries<readonly State[] | undefined>(verbs).flatMap(([verb, nexts]) => (nexts ?? []).map((next) => `  ${state} --> ${next}: ${verb}`));
    return [...(awaits === 'NOBODY' ? [] : [`  ${state}: ${state} (awaits ${awaits})`]), ...arrows];
  });
  return ['stateDiagram-v2', `  [*] --> ${lifecycle.initial}`, ...lines, ...terminalStates(lifecycle).map((state) => `  ${state} --> [*]`)].join('\n');
}
