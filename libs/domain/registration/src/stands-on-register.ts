import type { LegalDay } from '@toroku/kernel';
import type { RegisterEntry } from './register-entry';
import { standingOn } from './standing';

/** Whether the service is still on the register on the day, in force or suspended: then it renews instead of applying anew. */
export function standsOnRegister(entry: Pick<RegisterEntry, 'status' | 'validThroughOn' | 'renewalAppliedOn'>, on: LegalDay): boolean {
  return ['VALID', 'RENEWAL_PENDING', 'SUSPENDED'].includes(standingOn(entry, on));
}
