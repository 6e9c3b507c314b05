import { day, defineRule, type LegalDay } from '@toroku/kernel';
import type { EngagementRefusalCode } from '../engagement-refusals';

/** 監査の対象期間の終了. What is said about the whole period can only be said once the period is over; its last day is still part of it. */
export const assessmentPeriodHasEnded = defineRule<{ readonly periodEndOn: LegalDay | null; readonly on: LegalDay }, EngagementRefusalCode>(
  'assessmentPeriodHasEnded',
  { source: 'CONTROL_CRITERIA', edition: day('2022-11-01'), at: '2.2.5', seeds: ['S-146'], confidence: 'H' },
  ({ periodEndOn, on }) => {
    if (periodEndOn === null) return { missing: ['periodEndOn'] };
    return periodEndOn < on ? [] : [{ code: 'ASSESSMENT_PERIOD_NOT_ENDED', facts: { periodEndOn, on } }];
  },
);
