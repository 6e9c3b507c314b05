import { addDays, day, defineRule, type LegalDay } from '@toroku/kernel';
import type { StatementRefusalCode } from '../refusals';

export interface GapFacts {
  readonly periodStartOn: LegalDay;
  /** The last day of the period before; null for a first registration. */
  readonly previousPeriodEndOn: LegalDay | null;
}

/** 期間の連続. A renewal's period starts on the day after the last one ended. */
export const periodFollowsWithoutGap = defineRule<GapFacts, StatementRefusalCode>(
  'periodFollowsWithoutGap',
  { source: 'CONTROL_CRITERIA', edition: day('2021-06-22'), at: '2.2.5', seeds: ['S-146'], confidence: 'H' },
  ({ periodStartOn, previousPeriodEndOn }) => {
    if (previousPeriodEndOn === null || periodStartOn === addDays(previousPeriodEndOn, 1)) return [];
    return [{ code: 'PERIOD_LEAVES_GAP', facts: { periodStartOn, expected: addDays(previousPeriodEndOn, 1) }, path: ['periodStartOn'] }];
  },
);
