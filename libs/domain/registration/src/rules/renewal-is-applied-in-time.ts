import { day, defineRule, type LegalDay } from '@toroku/kernel';
import type { RegisterRefusalCode } from '../register-refusals';

/** 更新申請の期限. A renewal is applied for on or before the expiry of the entry. */
export const renewalIsAppliedInTime = defineRule<{ readonly validThroughOn: LegalDay; readonly appliedOn: LegalDay }, RegisterRefusalCode>(
  'renewalIsAppliedInTime',
  { source: 'BASIC_REGULATIONS', edition: day('2020-06-03'), at: '3.5', seeds: ['S-172'], confidence: 'H' },
  ({ validThroughOn, appliedOn }) => (appliedOn <= validThroughOn ? [] : [{ code: 'ENTRY_HAS_EXPIRED', facts: { validThroughOn, appliedOn } }]),
);
