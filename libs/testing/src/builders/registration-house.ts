import { day, type LegalDay } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { auditTables } from '@toroku/server-audit';
import { catalogueTables } from '@toroku/server-catalogue';
import { impactTables } from '@toroku/server-impact';
import { providerTables } from '@toroku/server-provider';
import { registrationTables } from '@toroku/server-registration';
import { statementTables } from '@toroku/server-statement';
import { anActor } from '../actors';
import { House } from '../house';
import { aListedBody } from './audit';
import { loadCatalogue } from './declared-statement';
import { withImpactEditions } from './impact';
import { knowOrganisations } from './organisations';

const provider = anActor('CSP', 'Aozora', ['STATEMENT_AUTHOR', 'REPRESENTATIVE']);

/** The people who take a service to the register. */
export const registrationPeople = {
  provider,
  /** The same person, as the builders of the pre-application name the side. */
  author: provider,
  internalAuditor: anActor('CSP', 'Aozora', ['INTERNAL_AUDITOR']),
  stranger: anActor('CSP', 'Midori'),
  lead: anActor('AUDIT_BODY', 'Kansa', ['ENGAGEMENT_LEAD']),
  agencies: [anActor('AGENCY', 'Kosei', ['ASSESSOR']), anActor('AGENCY', 'Kankyo', ['ASSESSOR'])] as const,
  ministry: anActor('MINISTRY_IN_CHARGE', 'Shokan', ['OFFICIAL']),
  supportBody: anActor('SUPPORT_BODY', 'Shien', ['RECEPTIONIST']),
  receptionist: anActor('SUPPORT_BODY', 'Shien', ['RECEPTIONIST']),
  reviewer: anActor('SUPPORT_BODY', 'Shien', ['REVIEWER'], 'reviewer'),
  otherReviewer: anActor('SUPPORT_BODY', 'Shien', ['REVIEWER'], 'other-reviewer'),
  members: ['first', 'second', 'third'].map((person) => anActor('STEERING_COMMITTEE', 'Committee', ['COMMITTEE_MEMBER'], person)) as unknown as readonly [Member, Member, Member],
} as const;
type Member = ReturnType<typeof anActor>;

/** A house with everything that stands before a first application: organisations, catalogue, guidance, a listed audit body, and reviewers. */
export async function openRegistrationHouse(today: LegalDay = day('2022-11-10')): Promise<House> {
  const tables = [...accessTables, ...catalogueTables, ...providerTables, ...statementTables, ...impactTables, ...auditTables, ...registrationTables];
  const house = await House.open(tables, today);
  await knowOrganisations(house, {
    CSP: ['Aozora', 'Midori'],
    AUDIT_BODY: ['Kansa'],
    AGENCY: ['Kosei', 'Kankyo'],
    SUPPORT_BODY: ['Shien'],
    STEERING_COMMITTEE: ['Committee'],
    MINISTRY_IN_CHARGE: ['Shokan'],
    PLATFORM: ['Toroku'],
  });
  for (const { id, organisationId } of [registrationPeople.reviewer, registrationPeople.otherReviewer]) {
    await house.truth(
      `insert into member (id, organisation_id, name_ja, name_en, email, issuer, subject, duties, state, invited_at) values ($1, $2, '審査 担当', 'Reviewer', $3, 'https://issuer.example', $3, '{REVIEWER}', 'ACTIVE', now())`,
      [id, organisationId, `${id}@shien.example`],
    );
  }
  await loadCatalogue(house);
  await withImpactEditions(house, registrationPeople.ministry);
  await aListedBody(house, registrationPeople.lead);
  return house;
}
