import type { AgencyKind } from '@toroku/domain-access';
import { defineRule } from '@toroku/kernel';
import { consultationAnswer } from '../clauses';
import type { ImpactRefusalCode } from '../refusals';

/** 評価主体. Only national administrative organs assess at the start of the scheme; bodies that merely use the registers do not. Null: not an agency at all. */
export const assessorIsNationalOrgan = defineRule<{ readonly agencyKind: AgencyKind | null }, ImpactRefusalCode>(
  'assessorIsNationalOrgan',
  consultationAnswer('who assesses impact', ['S-027', 'S-062']),
  ({ agencyKind }) => (agencyKind === 'NATIONAL_ADMINISTRATIVE_ORGAN' ? [] : [{ code: 'ASSESSOR_IS_NOT_NATIONAL_ORGAN', facts: { agencyKind }, path: ['agencyId'] }]),
);
