import type { Duty } from './duty';
import type { OrganisationKind } from './organisation';

/** Who asks. A person or another system acting for one organisation, or the platform itself (`SYSTEM`). */
export interface Actor {
  readonly kind: 'PERSON' | 'CLIENT' | 'SYSTEM';
  /** The member, the registered client, or the name of the job. */
  readonly id: string;
  readonly organisationId: string | null;
  readonly organisationKind: OrganisationKind;
  readonly duties: readonly Duty[];
}

/** A party that may see a case: one organisation, or every organisation of a kind. */
export type Party = `ORG:${string}` | `KIND:${OrganisationKind}`;

/** The parties an actor reads as. */
export function partiesOf(actor: Actor): readonly Party[] {
  const kind: Party = `KIND:${actor.organisationKind}`;
  return actor.organisationId === null ? [kind] : [`ORG:${actor.organisationId}`, kind];
}

/** One organisation as a party. */
export function organisationParty(organisationId: string): Party {
  return `ORG:${organisationId}`;
}

/** Every organisation of a kind as a party. */
export function kindParty(kind: OrganisationKind): Party {
  return `KIND:${kind}`;
}
