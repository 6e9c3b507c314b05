import type { OrganisationKind } from '@toroku/domain-access';
import { idOf } from '../actors';
import type { House } from '../house';

/** Makes the named organisations known, as the platform administrator would have: the same key for the same name as `anActor`. */
export async function knowOrganisations(house: House, organisations: Readonly<Partial<Record<OrganisationKind, readonly string[]>>>): Promise<void> {
  for (const [kind, names] of Object.entries(organisations)) {
    for (const name of names) {
      const agencyKind = kind === 'AGENCY' ? 'NATIONAL_ADMINISTRATIVE_ORGAN' : null;
      await house.truth(
        `insert into organisation (id, version, kind, agency_kind, name_ja, name_en, corporate_number, registered_at) values ($1, 1, $2, $3, $4, $4, null, now()) on conflict do nothing`,
        [idOf(name), kind, agencyKind, name],
      );
    }
  }
}
