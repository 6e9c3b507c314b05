import type { LegalDay } from '@toroku/kernel';
import type { RegisterEntry } from './register-entry';

/**
 * 登録の状態. Whether an entry is in force on a day. VALID; RENEWAL_PENDING: applied for renewal in time and not yet decided, valid also past its
 * expiry (basic regulations 3.5); EXPIRED; and what was decided.
 */
export const standings = ['VALID', 'RENEWAL_PENDING', 'EXPIRED', 'SUSPENDED', 'CANCELLED', 'WITHDRAWN'] as const;
export type Standing = (typeof standings)[number];

/** The standing of an entry on a day. Nothing has to run for it to be right. */
export function standingOn(entry: Pick<RegisterEntry, 'status' | 'validThroughOn' | 'renewalAppliedOn'>, on: LegalDay): Standing {
  if (entry.status !== 'ACTIVE') return entry.status;
  if (entry.renewalAppliedOn !== null) return 'RENEWAL_PENDING';
  return on <= entry.validThroughOn ? 'VALID' : 'EXPIRED';
}

/** Whether agencies may rely on the entry on that day (S-109). */
export function isInForce(entry: Pick<RegisterEntry, 'status' | 'validThroughOn' | 'renewalAppliedOn'>, on: LegalDay): boolean {
  return ['VALID', 'RENEWAL_PENDING'].includes(standingOn(entry, on));
}
