import { day, doneUnless, outOfState, refusal, type Clause, type Decision, type LegalDay, type Moment } from '@toroku/kernel';
import type { Finding } from '../finding';
import { findingLifecycle } from '../finding-lifecycle';
import { lineRefusals, proseRefusals, type FindingOutcome } from '../finding-outcome';

/** What the provider promises. */
export interface ImprovementPromise {
  readonly measures: string;
  readonly responsiblePerson: string;
  /** Inclusive. */
  readonly improveByOn: LegalDay;
}

const planned: Clause = { source: 'PLATFORM', edition: day('2022-11-01'), at: 'improvement plans', seeds: ['S-162'], confidence: 'R' };

/** The provider submits its improvement plan. A day that has passed plans nothing; today is still possible. */
export function submitImprovementPlan({ state }: Pick<Finding, 'state'>, promise: ImprovementPromise, { today }: Moment): Decision<FindingOutcome> {
  const { measures, responsiblePerson, improveByOn } = promise;
  return doneUnless(
    [
      outOfState(findingLifecycle, state, 'submitImprovementPlan'),
      ...proseRefusals(measures, 'measures'),
      ...lineRefusals(responsiblePerson, 'responsiblePerson'),
      improveByOn < today ? refusal('IMPROVEMENT_DAY_PAST', { improveByOn, today }, { clause: planned, path: ['improveByOn'] }) : null,
    ],
    () => ({ state: 'PLAN_SUBMITTED', plan: { measures, responsiblePerson, improveByOn, submittedOn: today } }),
  );
}
