import type { Lifecycle } from '@toroku/kernel';
import type { IncidentState } from './incident';

export const incidentVerbs = ['confirmIncidentReport', 'assessIncident', 'suspendEntry', 'closeIncident'] as const;
export type IncidentMove = (typeof incidentVerbs)[number];

/** インシデントの流れ (domain.md 4.6). It begins with the provider's first alert, or with what the support body learned elsewhere. */
export const incidentLifecycle: Lifecycle<IncidentState, IncidentMove, 'CSP' | 'STEERING_COMMITTEE'> = {
  noun: 'incident',
  initial: 'PRELIMINARY_REPORTED',
  states: {
    PRELIMINARY_REPORTED: { awaits: 'CSP', verbs: { confirmIncidentReport: ['CONFIRMED_REPORTED'], assessIncident: ['ASSESSED'] } },
    CONFIRMED_REPORTED: { awaits: 'STEERING_COMMITTEE', verbs: { confirmIncidentReport: ['CONFIRMED_REPORTED'], assessIncident: ['ASSESSED'] } },
    ASSESSED: { awaits: 'STEERING_COMMITTEE', verbs: { confirmIncidentReport: ['ASSESSED'], assessIncident: ['ASSESSED'], suspendEntry: ['ASSESSED'], closeIncident: ['CLOSED'] } },
    CLOSED: { awaits: 'NOBODY', verbs: {} },
    LEARNED_ELSEWHERE: { awaits: 'STEERING_COMMITTEE', verbs: { confirmIncidentReport: ['CONFIRMED_REPORTED'], assessIncident: ['ASSESSED'] } },
  },
};

/** The states an incident may begin in. */
export const incidentBeginnings: readonly IncidentState[] = ['PRELIMINARY_REPORTED', 'LEARNED_ELSEWHERE'];
