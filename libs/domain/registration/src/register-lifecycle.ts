import type { Lifecycle } from '@toroku/kernel';
import type { RegisterEntryStatus } from './register-entry';

export const registerEntryVerbs = ['noteRenewalApplied', 'renewEntry', 'suspendEntry', 'liftSuspension', 'cancelEntry', 'withdrawEntry'] as const;
export type RegisterEntryVerb = (typeof registerEntryVerbs)[number];

/** 登録 (domain.md 4.5). Expiry is no state: it is computed from the day. A suspended entry may be renewed; it stays suspended. */
export const registerEntryLifecycle: Lifecycle<RegisterEntryStatus, RegisterEntryVerb, 'CSP' | 'STEERING_COMMITTEE'> = {
  noun: 'registerEntry',
  initial: 'ACTIVE',
  states: {
    ACTIVE: {
      awaits: 'CSP',
      verbs: { noteRenewalApplied: ['ACTIVE'], renewEntry: ['ACTIVE'], suspendEntry: ['SUSPENDED'], cancelEntry: ['CANCELLED'], withdrawEntry: ['WITHDRAWN'] },
    },
    SUSPENDED: {
      awaits: 'STEERING_COMMITTEE',
      verbs: { noteRenewalApplied: ['SUSPENDED'], renewEntry: ['SUSPENDED'], liftSuspension: ['ACTIVE'], cancelEntry: ['CANCELLED'], withdrawEntry: ['WITHDRAWN'] },
    },
    CANCELLED: { awaits: 'NOBODY', verbs: {} },
    WITHDRAWN: { awaits: 'NOBODY', verbs: {} },
  },
};
