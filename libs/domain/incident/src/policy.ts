import type { Policy } from '@toroku/domain-access';
import { day, type Clause } from '@toroku/kernel';

/** What a verb about an incident is judged by: the entry it is about, or the incident. */
export interface OfRegistrant {
  readonly providerId: string | null;
}

const clause = (at: string, seeds: Clause['seeds']): Clause => ({ source: 'LIU_REGISTRATION_RULES', edition: day('2022-11-01'), at, seeds, confidence: 'H' });
const registrant = { kind: 'CSP', duties: ['REPRESENTATIVE', 'STATEMENT_AUTHOR'], of: ({ providerId }: OfRegistrant) => providerId } as const;
const committee = { kind: 'STEERING_COMMITTEE', duties: ['COMMITTEE_MEMBER'], notOf: ({ providerId }: OfRegistrant) => [providerId ?? 'nobody'] } as const;

/** Who may ask for which verb about an incident. */
export const incidentPolicies = {
  reportIncidentAlert: { clause: clause('13', ['S-182']), grants: [registrant] },
  confirmIncidentReport: { clause: clause('13', ['S-182']), grants: [registrant] },
  recordIncidentLearnedElsewhere: { clause: clause('13.5', ['S-183']), grants: [{ kind: 'SUPPORT_BODY', duties: ['RECEPTIONIST', 'REVIEWER'] }] },
  assessIncident: { clause: clause('13.5', ['S-184']), grants: [committee] },
  suspendEntry: { clause: { source: 'BASIC_REGULATIONS', edition: day('2022-11-01'), at: '5.4', seeds: ['S-186'], confidence: 'H' }, grants: [committee] },
  closeIncident: { clause: clause('13', ['S-182']), grants: [committee, { kind: 'SUPPORT_BODY', duties: ['REVIEWER'] }] },
} as const satisfies Readonly<Record<string, Policy<OfRegistrant>>>;

export type IncidentVerb = keyof typeof incidentPolicies;
