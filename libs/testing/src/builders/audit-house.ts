import type { Statement } from '@toroku/domain-statement';
import { day, type LegalDay } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { auditTables } from '@toroku/server-audit';
import { catalogueTables } from '@toroku/server-catalogue';
import { providerTables } from '@toroku/server-provider';
import { statementTables } from '@toroku/server-statement';
import { anActor } from '../actors';
import { House } from '../house';
import { aListedBody } from './audit';
import { aDeclaredStatement, aService, loadCatalogue } from './declared-statement';
import { knowOrganisations } from './organisations';

/** The people of the specs on audits. `provider` is author and representative; `colleague` belongs to the body but is not assigned. */
export const auditPeople = {
  provider: anActor('CSP', 'Aozora', ['STATEMENT_AUTHOR', 'REPRESENTATIVE']),
  author: anActor('CSP', 'Aozora', ['STATEMENT_AUTHOR']),
  stranger: anActor('CSP', 'Midori', ['STATEMENT_AUTHOR', 'REPRESENTATIVE']),
  lead: anActor('AUDIT_BODY', 'Kansa', ['ENGAGEMENT_LEAD']),
  implementer: anActor('AUDIT_BODY', 'Kansa', ['WORK_IMPLEMENTER']),
  colleague: anActor('AUDIT_BODY', 'Kansa', ['WORK_IMPLEMENTER'], 'not-assigned'),
  otherBody: anActor('AUDIT_BODY', 'Betsu', ['ENGAGEMENT_LEAD']),
  reviewer: anActor('SUPPORT_BODY', 'Ipa', ['REVIEWER']),
  committee: anActor('STEERING_COMMITTEE', 'Committee', ['COMMITTEE_MEMBER']),
};

/** The calendar year 2022 as the assessment period of the specs. */
export const auditPeriod = { periodStartOn: day('2022-01-01'), periodEndOn: day('2022-12-31') };

/** A house with the catalogue, both audit bodies known and Kansa on the list. */
export async function openAuditHouse(today: LegalDay): Promise<House> {
  const house = await House.open([...accessTables, ...catalogueTables, ...providerTables, ...statementTables, ...auditTables], today);
  await knowOrganisations(house, { CSP: ['Aozora', 'Midori'], AUDIT_BODY: ['Kansa', 'Betsu'], SUPPORT_BODY: ['Ipa'], STEERING_COMMITTEE: ['Committee'] });
  await house.truth(
    `insert into member (id, organisation_id, name_ja, name_en, email, issuer, subject, duties, state, invited_at) values ($1, $2, '実施者', 'Implementer', 'i@kansa.example', 'spec', 'i', '{WORK_IMPLEMENTER}', 'ACTIVE', now())`,
    [auditPeople.implementer.id, auditPeople.implementer.organisationId],
  );
  await loadCatalogue(house);
  await aListedBody(house, auditPeople.lead);
  return house;
}

/** A declared statement of a new service of Aozora. */
export async function aStatementToAudit(house: House, nameEn: string): Promise<Statement> {
  const service = await aService(house, auditPeople.provider, nameEn);
  return aDeclaredStatement(house, auditPeople.provider, { service, ...auditPeriod });
}
