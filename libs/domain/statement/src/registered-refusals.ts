import { day, refusal, type Clause, type Refusal } from '@toroku/kernel';
import type { StatementRefusalCode } from './refusals';

/** What already rests on a statement. */
export interface StandingFacts {
  /** Whether an application with this statement was registered. */
  readonly isRegistered: boolean;
}

/** The papers do not say it in words: the register shows what was declared, so the declaration stays (platform's choice). */
const standing: Clause = { source: 'PLATFORM', edition: day('2022-11-01'), at: 'registered statements', confidence: 'R' };

/** Why a statement that a registration rests on is not changed: a change is notified, or told in the next period's statement. */
export function registeredRefusals({ isRegistered }: StandingFacts): readonly Refusal<StatementRefusalCode>[] {
  return isRegistered ? [refusal('STATEMENT_IS_REGISTERED', {}, { clause: standing, path: ['id'] })] : [];
}
