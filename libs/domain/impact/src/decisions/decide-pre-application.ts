import type { OrganisationKind } from '@toroku/domain-access';
import { doneUnless, outOfState, reasonsAgainst, refusal, refused, textRefusals, type Decision, type Moment, type Refusal } from '@toroku/kernel';
import { eligibilityClause, groundClauses } from '../decision-grounds';
import { preApplicationLifecycle } from '../lifecycles';
import { PROSE_MAX } from '../limits';
import type { ImpactValues } from '../parameters';
import type { IneligibilityGround, PreApplication, PreApplicationReason, PreApplicationResult, SubmittedPapers } from '../pre-application';
import { offListIsDecidedByMinistries } from '../rules/off-list-is-decided-by-ministries';
import { probabilityIsConfirmed } from '../rules/probability-is-confirmed';
import { resultsAreEnough } from '../rules/results-are-enough';
import { resultsMatchTheBusiness } from '../rules/results-match-the-business';
import { notLowReasons } from '../submission';
import type { TargetBusinessProposal } from '../target-business';
import { newProposal } from './propose-target-business';

export interface DecidePreApplication {
  readonly result: PreApplicationResult;
  readonly reasons: readonly { readonly ground: IneligibilityGround | null; readonly text: string }[];
}

export interface PreApplicationDecision {
  readonly patch: Pick<PreApplication, 'state' | 'decidedOn' | 'decidedBy' | 'result' | 'reasons'>;
  /** What the list is to be extended by, when a case off the list is eligible (S-032); born together with the decision. */
  readonly proposal: Omit<TargetBusinessProposal, 'id'> | null;
}

/** The latest papers handed in, and the numbers of the case's rule set. */
export interface DecisionFacts {
  readonly papers: SubmittedPapers;
  readonly values: ImpactValues;
}

type Decider = Pick<Moment, 'today'> & { readonly decider: { readonly organisationId: string | null; readonly organisationKind: OrganisationKind } };

/** Those in charge decide whether the service may take the LIU track, with reasons. In favour only where list, number and low level still hold on the papers. */
export function decidePreApplication(preApplication: PreApplication, input: DecidePreApplication, { papers, values, today, decider }: Partial<DecisionFacts> & Decider): Decision<PreApplicationDecision> {
  const { route } = preApplication;
  if (!papers || !values) return refused(outOfState(preApplicationLifecycle, preApplication.state, 'decidePreApplication') ?? refusal('FACT_MISSING', { missing: ['papers'] }));
  const reasons = [
    outOfState(preApplicationLifecycle, preApplication.state, 'decidePreApplication'),
    ...reasonsAgainst(offListIsDecidedByMinistries.judge({ route, decider: decider.organisationKind })),
    ...input.reasons.flatMap(({ text }, index) => textRefusals(text, { path: ['reasons', String(index), 'text'], max: PROSE_MAX })),
    ...(input.result === 'ELIGIBLE' ? againstEligible(preApplication, input, { papers, values }) : againstNotEligible(input)),
  ];
  return doneUnless(reasons, () => ({
    patch: { state: input.result, result: input.result, decidedOn: today, decidedBy: decider.organisationId, reasons: input.reasons.map(withClause) },
    proposal: input.result === 'ELIGIBLE' && route === 'OFF_LIST' ? proposalOf(preApplication, input, { papers, today }) : null,
  }));
}

function againstEligible(preApplication: PreApplication, { reasons }: DecidePreApplication, { papers, values }: DecisionFacts): readonly Refusal[] {
  const { route } = preApplication;
  const confirmation = reasons.filter(({ ground }) => ground === null).map(({ text }) => text).join('');
  return [
    ...reasonsAgainst(
      resultsAreEnough.judge({ ...values, route, agencyIds: papers.sheets.map(({ agencyId }) => agencyId) }),
      resultsMatchTheBusiness.judge({ ...preApplication, results: papers.sheets }),
      probabilityIsConfirmed.judge({ route, confirmation }),
    ),
    ...notLowReasons(papers.sheets),
  ];
}

/** A decision against names the ground of each reason, for the result notice. */
function againstNotEligible({ reasons }: DecidePreApplication): readonly Refusal[] {
  return reasons.length > 0 && reasons.every(({ ground }) => ground !== null) ? [] : [refusal('REASONS_MISSING', {}, { path: ['reasons'] })];
}

function withClause({ ground, text }: DecidePreApplication['reasons'][number]): PreApplicationReason {
  return { ground, text, clause: ground === null ? eligibilityClause : groundClauses[ground] };
}

function proposalOf({ id }: PreApplication, { reasons }: DecidePreApplication, { papers, today }: Pick<DecisionFacts, 'papers'> & Pick<Moment, 'today'>): Omit<TargetBusinessProposal, 'id'> {
  const uses = papers.sheets.flatMap((sheet) => sheet.uses.map(({ name, outline }) => `${name}：${outline}`));
  const business = [...new Set(uses)].join('\n').slice(0, PROSE_MAX);
  return newProposal({ business, grounds: reasons.map(({ text }) => text).join('\n').slice(0, PROSE_MAX), preApplicationId: id }, today);
}
