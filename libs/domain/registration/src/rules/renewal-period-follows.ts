import { addDays, day, defineRule, type LegalDay } from '@toroku/kernel';
import type { ApplicationRefusalCode } from '../application-refusals';

interface Facts {
  /** The last day of the period the entry stands on. */
  readonly previousEndsOn: LegalDay;
  /** Null while no statement is attached. */
  readonly periodStartsOn: LegalDay | null;
}

/** 監査対象期間の連続. The next period starts on the day after the last one ended (criteria 2.2.5). */
export const renewalPeriodFollows = defineRule<Facts, ApplicationRefusalCode>(
  'renewalPeriodFollows',
  { source: 'CONTROL_CRITERIA', edition: day('2022-04-01'), at: '2.2.5', seeds: ['S-146'], confidence: 'H' },
  ({ previousEndsOn, periodStartsOn }) => {
    if (periodStartsOn === null) return { missing: ['statement.periodStartsOn'] };
    const startsOn = addDays(previousEndsOn, 1);
    return periodStartsOn === startsOn ? [] : [{ code: 'RENEWAL_PERIOD_DOES_NOT_FOLLOW', facts: { previousEndsOn, startsOn, periodStartsOn }, path: ['statementId'] }];
  },
);
