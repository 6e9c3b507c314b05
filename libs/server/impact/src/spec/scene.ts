import type { Actor } from '@toroku/domain-access';
import type { CloudService } from '@toroku/domain-provider';
import { day, type LegalDay } from '@toroku/kernel';
import { OrganisationTable } from '@toroku/server-access';
import { CloudServiceTable, registerCloudService } from '@toroku/server-provider';
import { anActor, House, idOf, withImpactEditions, type ImpactPeople } from '@toroku/testing';
import { impactTables } from '../index';

/** Everybody who appears in the specs of this context. */
export const people = {
  author: anActor('CSP', 'Aozora', ['STATEMENT_AUTHOR']),
  rival: anActor('CSP', 'Midori', ['STATEMENT_AUTHOR']),
  agencies: [anActor('AGENCY', 'Ministry of Rivers', ['ASSESSOR']), anActor('AGENCY', 'Ministry of Woods', ['ASSESSOR'])],
  corporation: anActor('AGENCY', 'Harbour Corporation', ['ASSESSOR']),
  supportBody: anActor('SUPPORT_BODY', 'Support Body', ['RECEPTIONIST', 'REVIEWER']),
  ministry: anActor('MINISTRY_IN_CHARGE', 'Ministry in Charge', ['OFFICIAL']),
} satisfies ImpactPeople & Record<string, unknown>;

/** A house with the organisations and the first editions. */
export async function openImpactHouse(today: LegalDay = day('2022-11-10')): Promise<House> {
  const house = await House.open([OrganisationTable, CloudServiceTable, ...impactTables] as never, today);
  const organisations: readonly [string, string, string | null][] = [
    ['Aozora', 'CSP', null],
    ['Midori', 'CSP', null],
    ['Ministry of Rivers', 'AGENCY', 'NATIONAL_ADMINISTRATIVE_ORGAN'],
    ['Ministry of Woods', 'AGENCY', 'NATIONAL_ADMINISTRATIVE_ORGAN'],
    ['Harbour Corporation', 'AGENCY', 'DESIGNATED_CORPORATION'],
    ['Support Body', 'SUPPORT_BODY', null],
    ['Ministry in Charge', 'MINISTRY_IN_CHARGE', null],
  ];
  for (const [name, kind, agencyKind] of organisations) {
    await house.truth('insert into organisation (id, version, kind, agency_kind, name_ja, name_en, registered_at) values ($1, 1, $2, $3, $4, $4, now())', [idOf(name), kind, agencyKind, name]);
  }
  await withImpactEditions(house, people.ministry);
  return house;
}

/** A service of the author. */
export async function aService(house: House, told: Partial<Pick<CloudService, 'deliveryModel'>> = {}, author: Actor = people.author): Promise<CloudService> {
  return house.done(author, registerCloudService, { nameJa: '青空チャット', nameEn: 'Aozora Chat', summaryJa: '応答', summaryEn: '', deliveryModel: told.deliveryModel ?? 'SAAS' });
}
