import { doneUnless, reasonsAgainst, refusal, type Decision, type LegalDay } from '@toroku/kernel';
import { liuClause } from '../application-clauses';
import type { ApplicationValues } from '../application-parameters';
import { committeeRound, committeeRoundName } from '../deadlines/committee-round';
import { notNow, type ApplicationPatch } from '../move';
import type { RegistrationApplication } from '../registration-application';
import { everyExclusionIsJudged } from '../rules/every-exclusion-is-judged';
import { everyQueryIsClosed } from '../rules/every-query-is-closed';
import { statementStandsAsSubmitted } from '../rules/statement-stands-as-submitted';
import type { QueryStanding } from './answer-query';

export interface ReviewFacts {
  readonly queries: readonly QueryStanding[];
  /** The control objectives the statement leaves out; null while they are not known. */
  readonly excluded: readonly string[] | null;
  readonly judged: readonly string[];
  readonly hasOpinion: boolean;
  /** SHA-256 of the statement now; null while it is a draft again. */
  readonly statementDigest: string | null;
}

/** 運営委員会に付議する. Nothing asked is open, every exclusion is judged, and the reviewer has given an opinion; the case falls into its quarterly round. */
export function sendToCommittee(
  application: RegistrationApplication,
  facts: ReviewFacts,
  { today, values }: { readonly today: LegalDay; readonly values: Pick<ApplicationValues, 'roundMonths'> },
): Decision<ApplicationPatch> {
  const round = { sentOn: today, roundMonths: values.roundMonths };
  const stands = statementStandsAsSubmitted.judge({ submittedDigest: application.statementDigest, statementDigest: facts.statementDigest });
  const noOpinion = facts.hasOpinion ? null : refusal('REVIEW_OPINION_MISSING', {}, { clause: liuClause('10.1', [], 'M') });
  return doneUnless([notNow(application, 'sendToCommittee'), ...reasonsAgainst(everyQueryIsClosed.judge(facts), everyExclusionIsJudged.judge(facts), stands), noOpinion], () => ({
    state: 'COMMITTEE',
    sentToCommitteeOn: today,
    round: committeeRoundName(round),
    roundHeldOn: committeeRound.dueOn(round),
  }));
}
