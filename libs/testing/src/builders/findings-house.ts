import { accessTables } from '@toroku/server-access';
import { auditTables } from '@toroku/server-audit';
import { providerTables } from '@toroku/server-provider';
import type { LegalDay } from '@toroku/kernel';
import { anActor, idOf } from '../actors';
import { House } from '../house';

/** The people of the specs on findings. `colleague` belongs to the audit body but is not assigned. */
export const findingPeople = {
  lead: anActor('AUDIT_BODY', 'Kansa', ['ENGAGEMENT_LEAD']),
  colleague: anActor('AUDIT_BODY', 'Kansa', ['WORK_IMPLEMENTER'], 'not-assigned'),
  otherBody: anActor('AUDIT_BODY', 'Betsu', ['ENGAGEMENT_LEAD']),
  author: anActor('CSP', 'Aozora', ['STATEMENT_AUTHOR']),
  internalAuditor: anActor('CSP', 'Aozora', ['INTERNAL_AUDITOR']),
  stranger: anActor('CSP', 'Midori'),
};
export const engagementId = idOf('engagement');
export const internalAuditId = idOf('internal-audit');
const [service, statement, aozora, kansa] = ['service', 'statement', 'Aozora', 'Kansa'].map(idOf) as [string, string, string, string];

/** A house with an engagement in its operational assessment and an internal audit under way, both of one service. */
export async function openFindingsHouse(today: LegalDay): Promise<House> {
  const house = await House.open([...accessTables, ...providerTables, ...auditTables], today);
  await house.truth(
    `insert into organisation (id, kind, name_ja, name_en, registered_at) values
     ($1, 'CSP', '青空', 'Aozora', now()), ($2, 'AUDIT_BODY', '監査', 'Kansa', now()), ($3, 'CSP', 'みどり', 'Midori', now()), ($4, 'AUDIT_BODY', '別', 'Betsu', now())`,
    [aozora, kansa, idOf('Midori'), idOf('Betsu')],
  );
  await house.truth(`insert into cloud_service values ($1, 1, $2, '青空チャット', 'Aozora Chat', '応答', '', 'SAAS', '2022-11-10')`, [service, aozora]);
  await addEngagement(house);
  await house.truth(
    `insert into internal_audit (id, rule_set_id, service_id, provider_id, statement_id, year, from_on, through_on, state, organisation, responsible_person, performers, method, plan, opened_on)
     values ($1, 'LIU-2022-11', $2, $3, $4, 1, '2022-04-01', '2023-03-31', 'DRAFT', '', '', '{}', '', $5, '2022-11-10')`,
    [internalAuditId, service, aozora, statement, JSON.stringify([{ unitId: '9.2.3', year: 1, performers: [], operatedBy: [] }])],
  );
  await house.truth(`insert into sight values ($1, $2, 'spec'), ($1, $3, 'spec'), ($4, $2, 'spec')`, [engagementId, `ORG:${aozora}`, `ORG:${kansa}`, internalAuditId]);
  return house;
}

async function addEngagement(house: House): Promise<void> {
  await house.truth(
    `insert into engagement (id, rule_set_id, kind, purpose, asked_control_ids, service_id, provider_id, audit_body_id, statement_id, state, period_start_on, period_end_on, year, lead_id, member_ids, proposed_on, report_due_on)
     values ($1, 'LIU-2022-11', 'REGULAR', '', '{}', $2, $3, $4, $5, 'OPERATIONAL_ASSESSMENT', '2022-01-01', '2022-12-31', 1, $6, '{}', '2022-11-10', '2023-03-31')`,
    [engagementId, service, aozora, kansa, statement, findingPeople.lead.id],
  );
  await house.truth(
    `insert into engagement_control (id, engagement_id, audit_body_id, control_id, objective, tier, depth, reason, sort_key)
     values ($1, $2, $3, '9.2.3.11.PB', '9.2.3', 'CONTROLS', 'DESIGN_AND_OPERATION', 'AREA_THIS_YEAR', '09'), ($4, $2, $3, '12.1.1', '12.1.1', 'CONTROLS', 'NONE', 'OUTSIDE_AREAS', '12')`,
    [idOf('control-1'), engagementId, kansa, idOf('control-2')],
  );
}
