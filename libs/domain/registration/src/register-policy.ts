import type { Policy } from '@toroku/domain-access';
import { day, type Clause } from '@toroku/kernel';
import type { RegisterEntry } from './register-entry';

const regulations = (at: string, seeds: Clause['seeds'] = []): Clause => ({ source: 'BASIC_REGULATIONS', edition: day('2020-06-03'), at, seeds, confidence: 'H' });
const committee = { kind: 'STEERING_COMMITTEE', duties: ['COMMITTEE_MEMBER'], notOf: (entry: RegisterEntry | null) => [entry?.providerId ?? 'nobody'] } as const;

/** Who may ask for which verb about an entry. The committee decides; the provider may give its entry up. */
export const registerEntryPolicies = {
  liftSuspension: { clause: regulations('5.4', ['S-186']), grants: [committee] },
  cancelEntry: { clause: regulations('5.4', ['S-181']), grants: [committee] },
  withdrawEntry: { clause: regulations('5.4'), grants: [{ kind: 'CSP', duties: ['REPRESENTATIVE'], of: (entry) => entry?.providerId ?? null }] },
  recordExistingEntry: {
    clause: { source: 'PLATFORM', edition: day('2022-11-01'), at: 'entries from before the platform', confidence: 'R' },
    grants: [
      { kind: 'SUPPORT_BODY', duties: ['RECEPTIONIST', 'REVIEWER'] },
      { kind: 'PLATFORM', duties: ['ADMINISTRATOR'] },
    ],
  },
} as const satisfies Readonly<Record<string, Policy<RegisterEntry | null>>>;

export type RegisterEntryPolicyVerb = keyof typeof registerEntryPolicies;
