import { catalogueCsv, completeParts, fullSizeControls, statementCsv } from '@toroku/testing';
import type pg from 'pg';
import { learnVerbs, voice, type Send } from '../src/story/voice';

export interface Address {
  readonly origin: string;
  readonly author: string;
  readonly representative: string;
  readonly support: string;
  readonly lead: string;
  readonly committee: string;
}

/** A way to send documents as the person whose cookie it is. */
export function sendAs(origin: string, cookie: string): Send {
  return async (query, variables) => {
    const answer = await fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie, origin }, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await answer.json()) as { data?: Record<string, unknown>; errors?: unknown };
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data;
  };
}

/** What was filled in, and how long the file took. */
export interface Filled {
  readonly serviceId: string;
  readonly statementId: string;
  /** An accepted audit of a statement like it. */
  readonly engagementId: string;
  readonly auditedStatementId: string;
  readonly importMilliseconds: number;
}

/** One service with a full-size statement and one under audit, stated through the API itself. */
export async function fillThroughApi({ origin, author, representative, support, lead, committee }: Address): Promise<Filled> {
  const verbs = await learnVerbs(sendAs(origin, author));
  let key = 0;
  const speak = (cookie: string) => voice(sendAs(origin, cookie), verbs, () => `bench ${(key += 1)}`);
  const provider = speak(author);
  const controls = fullSizeControls();
  await speak(support).do('importCatalogueEdition', { editionId: '2022-04', effectiveOn: '2022-04-01', csv: catalogueCsv(controls) });
  const service = await provider.do('registerCloudService', { nameJa: '青空チャット', nameEn: 'Aozora Chat', summaryJa: '問い合わせに答える', deliveryModel: 'SAAS' });
  const opened = await provider.do('openStatement', { serviceId: service.id, editionId: '2022-04', periodStartOn: '2022-01-01', periodEndOn: '2022-12-31' });
  const described = await provider.do('describeStatement', { id: opened.id, expectedVersion: opened.version, parts: completeParts });
  const began = performance.now();
  await provider.do('importStatementControls', { id: opened.id, expectedVersion: described.version, csv: statementCsv(controls) });
  const importMilliseconds = performance.now() - began;
  const bodies = await speak(lead).ask<{ viewer: { organisation: { id: string } } }>('{ viewer { organisation { id } } }');
  const auditBodyId = bodies.viewer.organisation.id;
  await speak(committee).do('listAuditBody', { auditBodyId, corporateForm: 'AUDIT_CORPORATION', listedOn: '2022-04-01', listedThroughOn: '2030-03-31' });
  const audited = await provider.do('openStatement', { serviceId: service.id, editionId: '2022-04', periodStartOn: '2022-01-01', periodEndOn: '2022-12-31' });
  const told = await provider.do('describeStatement', { id: audited.id, expectedVersion: audited.version, parts: completeParts });
  const stated = await provider.do('importStatementControls', { id: audited.id, expectedVersion: told.version, csv: statementCsv(controls) });
  const declared = await speak(representative).do('declareStatement', { id: audited.id, expectedVersion: stated.version });
  const proposed = await provider.do('proposeEngagement', { statementId: declared.id, auditBodyId });
  const accepted = await speak(lead).do('acceptEngagement', { id: proposed.id, expectedVersion: proposed.version });
  return { serviceId: service.id, statementId: opened.id, engagementId: accepted.id, auditedStatementId: declared.id, importMilliseconds };
}

/** Copies the service with its statement until there are `services` of them, so that the tables have their real size. */
export async function copyServices(pool: pg.Pool, { serviceId, statementId }: { readonly serviceId: string; readonly statementId: string }, services: number): Promise<void> {
  await pool.query(
    `create temp table copies as select gen_random_uuid() as service, gen_random_uuid() as statement, n from generate_series(2, ${services}) n;
     insert into cloud_service select c.service, s.version, s.provider_id, s.name_ja || c.n, s.name_en || c.n, s.summary_ja, s.summary_en, s.delivery_model, s.registered_on from cloud_service s, copies c where s.id = '${serviceId}';
     insert into statement select (jsonb_populate_record(s, jsonb_build_object('id', c.statement, 'service_id', c.service))).* from statement s, copies c where s.id = '${statementId}';
     insert into statement_control select c.statement, a.provider_id, a.control_id, a.selected, a.individual_controls, a.reason_not_selected, a.changes from statement_control a, copies c where a.statement_id = '${statementId}';
     insert into sight select x.subject, g.party, g.granted_by from copies c cross join lateral (values (c.service, '${serviceId}'::uuid), (c.statement, '${statementId}'::uuid)) x (subject, original) join sight g on g.subject_id = x.original;
     drop table copies`,
  );
  await pool.query('analyze');
}

/** Puts entries on the LIU register until it holds `entries` of them. */
export async function fillRegister(pool: pg.Pool, entries: number): Promise<void> {
  await pool.query(
    `insert into register_entry (id, track, number, service_name_ja, service_name_en, operator_name_ja, operator_name_en, registered_on, valid_through_on, scope_ja, scope_en, regions, objectives, period_start_on, period_end_on, subsequent_events, status)
     select gen_random_uuid(), 'ISMAP_LIU', 'L22-' || lpad(n::text, 5, '0') || '-2', '青空サービス' || n, 'Aozora Service ' || n, '青空' || (n % 97) || '株式会社', 'Aozora ' || (n % 97) || ' Inc.', date '2022-11-01' + (n % 500)::integer, date '2024-04-30' + (n % 500)::integer,
       '本番環境の一式', '', '{東京,大阪}', '{}', date '2022-01-01', date '2022-12-31', '', 'ACTIVE' from generate_series(1 + (select count(*) from register_entry), $1::integer) n`,
    [entries],
  );
  await pool.query('analyze register_entry');
}
