import type { Clause } from '@toroku/kernel';
import { impactGuidanceClause, liuRule } from './clauses';
import type { IneligibilityGround } from './pre-application';

/** The clause behind each ground on which a case is held not to be eligible. */
export const groundClauses: Readonly<Record<IneligibilityGround, Clause>> = {
  BUSINESS_NOT_ON_LIST: liuRule('5.1(1)', ['S-033', 'S-053']),
  IMPACT_NOT_LOW: liuRule('5.1(2)', ['S-053', 'S-075', 'S-104']),
  PROBABILITY_NOT_CONFIRMED: liuRule('5.1', ['S-053', 'S-058']),
  BUSINESS_EXCLUDED: impactGuidanceClause('Annex 1', ['S-035', 'S-046']),
  ASSESSMENT_NOT_VALID: liuRule('3.3', ['S-056', 'S-082']),
};

/** The clause of a decision in favour. */
export const eligibilityClause: Clause = liuRule('5.1', ['S-053', 'S-057']);
