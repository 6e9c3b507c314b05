import type { Actor } from '@toroku/domain-access';
import type { RegistrationApplicationState } from './registration-application';
import { registrationApplicationLifecycle } from './registration-application-lifecycle';

/** Which cases await somebody: those in some states, and those in further states that are assigned to that person. */
export interface ApplicationQueue {
  readonly states: readonly RegistrationApplicationState[];
  readonly assignedStates: readonly RegistrationApplicationState[];
}

/** The cases that await the actor, by kind of organisation and duty; none for parties without a part in the case. */
export function applicationQueueOf({ organisationKind, duties }: Pick<Actor, 'organisationKind' | 'duties'>): ApplicationQueue {
  if (organisationKind !== 'SUPPORT_BODY') return { states: statesAwaiting(organisationKind), assignedStates: [] };
  return {
    states: duties.includes('RECEPTIONIST') ? ['SUBMITTED', 'ACCEPTED'] : [],
    assignedStates: duties.includes('REVIEWER') ? ['ACCEPTED', 'TECHNICAL_REVIEW'] : [],
  };
}

function statesAwaiting(party: string): readonly RegistrationApplicationState[] {
  const states = Object.entries(registrationApplicationLifecycle.states) as [RegistrationApplicationState, { readonly awaits: string }][];
  return states.filter(([, { awaits }]) => awaits === party).map(([state]) => state);
}
