import { verbsOpenTo, type Actor } from '@toroku/domain-access';
import { verbsIn } from '@toroku/kernel';
import { preApplicationLifecycle, type PreApplicationMove } from './lifecycles';
import { preApplicationPolicies } from './policy';
import type { PreApplication } from './pre-application';
import { offListIsDecidedByMinistries } from './rules/off-list-is-decided-by-ministries';

type PreApplicationVerb = keyof typeof preApplicationPolicies;

const judging: readonly PreApplicationVerb[] = ['beginPreApplicationReview', 'decidePreApplication'];

/** The verbs the actor may ask for on a case now: policy and lifecycle, without those that only move along with an assessment, and off the list the judging with the ministries alone. */
export function verbsOnPreApplication(actor: Actor | null, preApplication: PreApplication): readonly PreApplicationVerb[] {
  const own = verbsIn(preApplicationLifecycle, preApplication.state).filter(isOwnVerb);
  const open = verbsOpenTo(actor, preApplicationPolicies, preApplication, own);
  return open.filter((verb) => actor === null || !judging.includes(verb) || mayJudge(preApplication, actor));
}

function isOwnVerb(verb: PreApplicationMove): verb is PreApplicationMove & PreApplicationVerb {
  return verb in preApplicationPolicies;
}

function mayJudge({ route }: PreApplication, { organisationKind }: Actor): boolean {
  return offListIsDecidedByMinistries.judge({ route, decider: organisationKind }).kind === 'satisfied';
}
