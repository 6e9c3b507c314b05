import type { Clause, KernelRefusalCode, Refusal } from '@toroku/kernel';
import { refusal } from '@toroku/kernel';
import type { Actor } from './actor';
import type { Duty } from './duty';
import type { OrganisationKind } from './organisation';

/** One way to be allowed: a kind of organisation, a duty, and how the actor must stand to the subject. */
export interface Grant<Subject> {
  readonly kind: OrganisationKind;
  /** Any one of these suffices. */
  readonly duties: readonly Duty[];
  /** The organisation whose subject it is: the actor must act for it. */
  readonly of?: (subject: Subject) => string | null;
  /** The persons assigned to the case: the actor must be one of them. */
  readonly assigned?: (subject: Subject) => readonly string[];
  /** Organisations whose case it is: nobody judges a case of their own organisation. */
  readonly notOf?: (subject: Subject) => readonly (string | null)[];
}

/** Who may ask for a verb. Data, so that the gate, the screen and the matrix in the docs read the same. */
export interface Policy<Subject> {
  readonly clause: Clause;
  readonly grants: readonly [Grant<Subject>, ...Grant<Subject>[]];
}

function admits<Subject>(grant: Grant<Subject>, actor: Actor, subject: Subject): boolean {
  if (actor.organisationKind !== grant.kind || !grant.duties.some((duty) => actor.duties.includes(duty))) return false;
  if (grant.of && (actor.organisationId === null || grant.of(subject) !== actor.organisationId)) return false;
  if (grant.assigned && !grant.assigned(subject).includes(actor.id)) return false;
  return !grant.notOf?.(subject).includes(actor.organisationId);
}

/** Whether the actor may ask for the verb that this policy guards, on this subject. */
export function may<Subject>(actor: Actor, policy: Policy<Subject>, subject: Subject): boolean {
  return policy.grants.some((grant) => admits(grant, actor, subject));
}

/** NOT_PERMITTED with what would be needed, or null when the actor may. */
export function notPermitted<Subject>(actor: Actor, verb: string, policy: Policy<Subject>, subject: Subject): Refusal<KernelRefusalCode> | null {
  if (may(actor, policy, subject)) return null;
  const needs = policy.grants.map((grant) => `${grant.kind}:${grant.duties.join('|')}`);
  return refusal('NOT_PERMITTED', { verb, needs }, { clause: policy.clause });
}

/** The verbs, among those that are possible now, that the actor may ask for on this subject: what a screen draws buttons from. */
export function verbsOpenTo<Subject, Verb extends string>(
  actor: Actor | null,
  policies: Readonly<Record<Verb, Policy<Subject>>>,
  subject: Subject,
  possible: readonly Verb[],
): readonly Verb[] {
  return actor === null ? [] : possible.filter((verb) => may(actor, policies[verb], subject));
}
