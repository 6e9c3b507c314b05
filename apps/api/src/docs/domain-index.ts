import * as access from '@toroku/domain-access';
import type { Policy } from '@toroku/domain-access';
import * as audit from '@toroku/domain-audit';
import * as catalogue from '@toroku/domain-catalogue';
import * as evidence from '@toroku/domain-evidence';
import * as impact from '@toroku/domain-impact';
import * as incident from '@toroku/domain-incident';
import * as notice from '@toroku/domain-notice';
import * as provider from '@toroku/domain-provider';
import * as registration from '@toroku/domain-registration';
import * as statement from '@toroku/domain-statement';
import type { Deadline, Lifecycle, Parameter, Rule } from '@toroku/kernel';

/** The contexts in the order of their arrows. */
export const contexts: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { access, catalogue, provider, statement, evidence, impact, audit, registration, incident, notice };

/** A thing of the domain with the context that declares it. */
export type Declared<Thing> = Thing & { readonly context: string };
export interface GuardedVerb {
  readonly verb: string;
  readonly noun: string;
  readonly context: string;
  readonly policy: Policy<never>;
}

/** What a context exports under `<context><ending>` for the docs; nothing where it has none. */
function listed<Thing extends object>(ending: string): readonly Declared<Thing>[] {
  return Object.entries(contexts).flatMap(([context, exported]) => Object.values((exported[`${context}${ending}`] ?? {}) as Record<string, Thing>).map((one) => ({ ...one, context })));
}

export const rulesOfTheHouse = listed<Rule<never>>('Rules');
export const deadlinesOfTheHouse = listed<Deadline<never>>('Deadlines');
export const parametersOfTheHouse = listed<Parameter<unknown>>('Parameters');
export const lifecyclesOfTheHouse = listed<Lifecycle<string, string, string>>('Lifecycles');

/** Every verb with its policy, once: objects that gather the policies of others add nothing. */
export const policiesOfTheHouse: readonly GuardedVerb[] = Object.entries(contexts).flatMap(([context, exported]) => {
  const found = new Map<string, GuardedVerb>();
  for (const [name, policies] of Object.entries(exported).filter(([key]) => key.endsWith('olicies'))) {
    const noun = name.replace(/Policies$/, '');
    for (const [verb, policy] of Object.entries(policies as Record<string, Policy<never>>)) if (!found.has(verb) || noun !== context) found.set(verb, { verb, noun, context, policy });
  }
  return [...found.values()];
});
