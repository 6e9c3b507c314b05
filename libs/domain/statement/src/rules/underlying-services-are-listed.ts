import { day, defineRule } from '@toroku/kernel';
import type { StatementRefusalCode } from '../refusals';
import type { UnderlyingService } from '../statement';

export interface UnderlyingFacts {
  readonly underlyingServices: readonly UnderlyingService[];
  /** Numbers that stand on the ISMAP register today, in force. */
  readonly listedNumbers: readonly string[];
}

/** 基盤となるサービス. A service outside the statement that this one stands on is itself on the ISMAP register. */
export const underlyingServicesAreListed = defineRule<UnderlyingFacts, StatementRefusalCode>(
  'underlyingServicesAreListed',
  { source: 'CONTROL_CRITERIA', edition: day('2022-04-01'), at: '2.2.2; 2.2.4', confidence: 'H' },
  ({ underlyingServices, listedNumbers }) =>
    underlyingServices
      .filter(({ registrationNumber }) => !listedNumbers.includes(registrationNumber))
      .map(({ name, registrationNumber }) => ({ code: 'UNDERLYING_SERVICE_NOT_LISTED', facts: { name, registrationNumber }, path: ['parts', 'underlyingServices'] })),
);
