import { may, type Actor } from '@toroku/domain-access';
import { incidentPolicies } from '@toroku/domain-incident';
import { registerEntryPolicies } from '@toroku/domain-registration';
import type { Person } from '@toroku/web-base';

/** Whether the person may record entries from before the platform. There is no case yet to ask for its verbs: the policy itself is read. */
export function mayRecordEntries(person: Person): boolean {
  return may(actorOf(person), registerEntryPolicies.recordExistingEntry, null);
}

/** Whether the person may record what was learned of elsewhere. */
export function mayRecordIncidents(person: Person): boolean {
  return may(actorOf(person), incidentPolicies.recordIncidentLearnedElsewhere, { providerId: null });
}

function actorOf({ id, organisation, duties }: Person): Actor {
  return { kind: 'PERSON', id, organisationId: organisation.id, organisationKind: organisation.kind, duties };
}
