import { day, defineRule, lastDayOfMonthsFrom, type LegalDay } from '@toroku/kernel';
import type { StatementRefusalCode } from '../refusals';

export interface ShortPeriodFacts {
  readonly periodStartOn: LegalDay;
  readonly periodEndOn: LegalDay;
  readonly periodMonthsLeast: number;
}

/** 監査の対象期間の下限. Controls that have run for less than three months cannot be audited. */
export const periodIsLongEnough = defineRule<ShortPeriodFacts, StatementRefusalCode>(
  'periodIsLongEnough',
  { source: 'CONTROL_CRITERIA', edition: day('2021-06-22'), at: '2.2.5', confidence: 'H' },
  ({ periodStartOn, periodEndOn, periodMonthsLeast }) => {
    const firstEndOn = lastDayOfMonthsFrom(periodStartOn, periodMonthsLeast);
    return periodEndOn >= firstEndOn ? [] : [{ code: 'PERIOD_TOO_SHORT', facts: { periodStartOn, periodEndOn, firstEndOn }, path: ['periodEndOn'] }];
  },
);
