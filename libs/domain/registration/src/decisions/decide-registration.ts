import { doneUnless, reasonsAgainst, textRefusals, type Decision, type LegalDay, type Refusal } from '@toroku/kernel';
import type { ApplicationValues } from '../application-parameters';
import type { VotePosition } from '../committee-vote';
import { notNow, type ApplicationPatch } from '../move';
import type { RegistrationApplication, RegistrationOutcome } from '../registration-application';
import { majorityCarriesOutcome } from '../rules/majority-carries-outcome';
import { noExclusionIsInvalid } from '../rules/no-exclusion-is-invalid';
import { quorumIsReached } from '../rules/quorum-is-reached';
import { voterDidNotReview } from '../rules/voter-did-not-review';
import type { ExclusionVerdict } from '../technical-review';

export interface DecidingFacts {
  readonly recorderId: string;
  readonly positions: readonly VotePosition[];
  readonly judgements: readonly { readonly objectiveId: string; readonly verdict: ExclusionVerdict }[];
  /** Everything that speaks against the register taking the entry as it stands; empty for a refusal. */
  readonly registerReasons: readonly Refusal[];
}

export interface StatedDecision {
  readonly outcome: RegistrationOutcome;
  readonly reasons: string;
}

/** 登録を決定する. Any member records what the votes carry, once enough have voted; an invalid exclusion reason bars the registration (S-123). */
export function decideRegistration(
  application: RegistrationApplication,
  { outcome, reasons }: StatedDecision,
  { facts, values, today }: { readonly facts: DecidingFacts; readonly values: Pick<ApplicationValues, 'committeeQuorum' | 'committeeMajorityPercent'>; readonly today: LegalDay },
): Decision<ApplicationPatch & { readonly outcome: RegistrationOutcome }> {
  const { recorderId, positions, judgements, registerReasons } = facts;
  const verdicts = [
    voterDidNotReview.judge({ voterId: recorderId, reviewerIds: application.reviewerIds }),
    quorumIsReached.judge({ positions, ...values }),
    majorityCarriesOutcome.judge({ outcome, positions, ...values }),
    ...(outcome === 'REGISTERED' ? [noExclusionIsInvalid.judge({ judgements })] : []),
  ];
  const wrong = textRefusals(reasons, { path: ['reasons'], max: 4_000 });
  const barred = outcome === 'REGISTERED' ? registerReasons : [];
  return doneUnless([notNow(application, 'decideRegistration'), ...reasonsAgainst(...verdicts), ...barred, ...wrong], () => ({ state: outcome, outcome, decisionReasons: reasons, decidedOn: today }));
}
