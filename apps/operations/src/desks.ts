import { may, organisationPolicies, type Actor } from '@toroku/domain-access';
import { cataloguePolicies } from '@toroku/domain-catalogue';
import { impactEditionPolicies } from '@toroku/domain-impact';
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

/** Whether the person may bring organisations onto the platform. */
export function mayRegisterOrganisations(person: Person): boolean {
  return may(actorOf(person), organisationPolicies.registerOrganisation, null);
}

/** Whether the person may adopt editions of the target-business list and of the guidance. */
export function mayReviseImpactEditions(person: Person): boolean {
  return may(actorOf(person), impactEditionPolicies.adoptTargetBusinessList, null);
}

/** Whether the person may load a catalogue edition from a file. */
export function mayImportEditions(person: Person): boolean {
  return may(actorOf(person), cataloguePolicies.importCatalogueEdition, null);
}

/** Whether the person may load guidance and mappings of other schemes. */
export function mayLoadControlHelp(person: Person): boolean {
  return may(actorOf(person), cataloguePolicies.loadControlGuidance, null);
}

/** Whether the person may load an edition that ships with the platform. */
export function mayLoadKnownEditions(person: Person): boolean {
  return may(actorOf(person), cataloguePolicies.loadKnownEdition, null);
}

/** Whether the person may correct the areas of the LIU external audit. */
export function mayAssignAreas(person: Person): boolean {
  return may(actorOf(person), cataloguePolicies.assignLiuAreas, null);
}

function actorOf({ id, organisation, duties }: Person): Actor {
  return { kind: 'PERSON', id, organisationId: organisation.id, organisationKind: organisation.kind, duties };
}
