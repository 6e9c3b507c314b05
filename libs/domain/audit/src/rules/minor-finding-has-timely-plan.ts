import { day, defineRule, type LegalDay } from '@toroku/kernel';
import { minorFindingImprovement } from '../deadlines/minor-finding-improvement';
import type { FindingRefusalCode } from '../finding-refusals';

interface Facts {
  /** The day in the improvement plan; null while there is no plan. */
  readonly improveByOn: LegalDay | null;
  readonly applicationOn: LegalDay;
  readonly minorFindingImprovementMonths: number;
}

/**
 * 軽微な発見事項の条件. An internal finding counts as minor only if its improvement plan shows the control improved within two months of
 * the application. One condition among others of Annex 2 (4); the others are not known.
 */
export const minorFindingHasTimelyPlan = defineRule<Facts, FindingRefusalCode>(
  'minorFindingHasTimelyPlan',
  { source: 'LIU_REGISTRATION_RULES', edition: day('2022-11-01'), at: 'Annex 2 (4)', seeds: ['S-162'], confidence: 'H' },
  ({ improveByOn, ...application }) => {
    if (improveByOn === null) return { missing: ['improvementPlan.improveByOn'] };
    const dueOn = minorFindingImprovement.dueOn(application);
    return improveByOn <= dueOn ? [] : [{ code: 'MINOR_FINDING_IMPROVED_TOO_LATE', facts: { improveByOn, dueOn, applicationOn: application.applicationOn }, path: ['improveByOn'] }];
  },
);
