import { day, defineRule } from '@toroku/kernel';
import type { CorporateForm } from '../audit-body-listing';
import type { EngagementRefusalCode } from '../engagement-refusals';

/** 監査機関の要件. Only audit corporations are taken on the audit-body list for now (S-143). */
export const onlyAuditCorporationIsListed = defineRule<{ readonly corporateForm: CorporateForm | null }, EngagementRefusalCode>(
  'onlyAuditCorporationIsListed',
  { source: 'AUDIT_BODY_RULES', edition: day('2022-11-01'), at: '3', seeds: ['S-143'], confidence: 'H' },
  ({ corporateForm }) => {
    if (corporateForm === null) return { missing: ['corporateForm'] };
    return corporateForm === 'AUDIT_CORPORATION' ? [] : [{ code: 'NOT_AN_AUDIT_CORPORATION', facts: { corporateForm }, path: ['corporateForm'] }];
  },
);
