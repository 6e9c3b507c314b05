import { addDays, addYears, day, defineRule, type LegalDay } from '@toroku/kernel';
import type { StatementRefusalCode } from '../refusals';

export interface PeriodFacts {
  readonly periodStartOn: LegalDay;
  readonly periodEndOn: LegalDay;
  readonly periodYearsMost: number;
}

/** 監査の対象期間. It ends before the corresponding day of the next year. */
export const periodIsAtMostAYear = defineRule<PeriodFacts, StatementRefusalCode>(
  'periodIsAtMostAYear',
  { source: 'CONTROL_CRITERIA', edition: day('2021-06-22'), at: '2.2.5', seeds: ['S-146'], confidence: 'H' },
  ({ periodStartOn, periodEndOn, periodYearsMost }) => {
    const lastOn = addDays(addYears(periodStartOn, periodYearsMost), -1);
    return periodEndOn <= lastOn ? [] : [{ code: 'PERIOD_TOO_LONG', facts: { periodStartOn, periodEndOn, lastOn }, path: ['periodEndOn'] }];
  },
);
