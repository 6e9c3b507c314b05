import type { Refusal, Refusals } from './refusal';
import type { Verdict } from './verdict';
import { refusal } from './refusal';

/** What a decision answers: the outcome to be saved, or every reason against it at once. */
export type Decision<Outcome> = { readonly kind: 'done'; readonly outcome: Outcome } | { readonly kind: 'refused'; readonly refusals: Refusals };

/** The decision is made. */
export function done<Outcome>(outcome: Outcome): Decision<Outcome> {
  return { kind: 'done', outcome };
}

/** The decision is refused for these reasons. */
export function refused(first: Refusal, ...others: readonly Refusal[]): Decision<never> {
  return { kind: 'refused', refusals: [first, ...others] };
}

/**
 * Makes the decision unless there are reasons against it; `outcome` is only asked for when there are none.
 * Reasons are given all at once, in the order of the list; null and undefined entries are skipped.
 */
export function doneUnless<Outcome>(reasons: readonly (Refusal | null | undefined)[], outcome: () => Outcome): Decision<Outcome> {
  const [first, ...others] = reasons.filter((reason): reason is Refusal => reason != null);
  return first ? refused(first, ...others) : done(outcome());
}

/**
 * The reasons in a list of verdicts. A missing fact refuses too, as FACT_MISSING with the names of what is missing:
 * a decision cannot be made on what is not known.
 */
export function reasonsAgainst(...verdicts: readonly Verdict[]): readonly Refusal[] {
  return verdicts.flatMap((verdict) => {
    if (verdict.kind === 'satisfied') return [];
    if (verdict.kind === 'unsatisfied') return verdict.reasons;
    return [refusal('FACT_MISSING', { missing: verdict.missing }, { clause: verdict.clause })];
  });
}
