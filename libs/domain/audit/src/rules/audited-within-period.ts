import { day, defineRule, type LegalDay } from '@toroku/kernel';
import type { InternalAuditRefusalCode } from '../internal-audit-refusals';

interface Facts {
  readonly unitId: string;
  readonly auditedOn: LegalDay;
  readonly fromOn: LegalDay;
  /** Inclusive. */
  readonly throughOn: LegalDay;
}

/** 監査実施日. A result belongs to the year whose audit it is: the platform asks that its day falls into the period the audit names. */
export const auditedWithinPeriod = defineRule<Facts, InternalAuditRefusalCode>(
  'auditedWithinPeriod',
  { source: 'PLATFORM', edition: day('2022-11-01'), at: 'days of internal audit results', seeds: ['S-166'], confidence: 'R' },
  ({ unitId, auditedOn, fromOn, throughOn }) =>
    fromOn <= auditedOn && auditedOn <= throughOn ? [] : [{ code: 'AUDITED_OUTSIDE_PERIOD', facts: { objective: unitId, auditedOn, fromOn, throughOn }, path: ['results', unitId, 'auditedOn'] }],
);
