import { refusal, textRefusals, type Refusal } from '@toroku/kernel';
import { isCorporateNumber } from './corporate-number';
import { emailRefusals } from './email';
import type { Invitation } from './member';
import type { Organisation } from './organisation';

/** The longest name, in UTF-16 code units (platform's choice: what a register column holds). */
const NAME_MAX = 200;

/** What the platform's administrator says of an organisation. */
export type OrganisationDescription = Pick<Organisation, 'kind' | 'agencyKind' | 'nameJa' | 'nameEn' | 'corporateNumber'>;

/** The first administrator of a new organisation, who invites everybody else. */
export type FirstAdministrator = Omit<Invitation, 'duties'>;

/** What is wrong with names in both languages. */
export function nameRefusals(named: { readonly nameJa: string; readonly nameEn: string }, within: readonly string[] = []): readonly Refusal[] {
  return [...textRefusals(named.nameJa, { path: [...within, 'nameJa'], max: NAME_MAX }), ...textRefusals(named.nameEn, { path: [...within, 'nameEn'], max: NAME_MAX })];
}

/** What is wrong with the description of an organisation; everything at once. */
export function organisationRefusals(description: OrganisationDescription): readonly (Refusal | null)[] {
  const { kind, agencyKind, corporateNumber } = description;
  return [
    ...nameRefusals(description),
    kind === 'AGENCY' && agencyKind === null ? refusal('AGENCY_KIND_MISSING', {}, { path: ['agencyKind'] }) : null,
    kind !== 'AGENCY' && agencyKind !== null ? refusal('AGENCY_KIND_NOT_FOR_KIND', { kind }, { path: ['agencyKind'] }) : null,
    corporateNumber !== null && !isCorporateNumber(corporateNumber) ? refusal('CORPORATE_NUMBER_MALFORMED', { value: corporateNumber.slice(0, 40) }, { path: ['corporateNumber'] }) : null,
  ];
}

/** What is wrong with the person who is to be invited, the duties aside. */
export function personRefusals(person: FirstAdministrator, within: readonly string[] = []): readonly Refusal[] {
  return [...nameRefusals(person, within), ...emailRefusals(person.email, [...within, 'email'])];
}
