import type { Address } from './fill';
import type { Shot } from './load';

/** A query through the API, and the one statement whose JSON a bare handler passes through: the same fields of the same rows. */
export interface Case {
  readonly name: string;
  readonly title: string;
  readonly shot: Shot;
  readonly sql: string;
  readonly values: readonly unknown[];
}

const REGISTER = '{ register(track: ISMAP_LIU, first: 50) { entries { number serviceNameJa serviceNameEn operatorNameJa operatorNameEn registeredOn validThroughOn standing regions } endCursor } }';

const SERVICE = `query ($id: ID!) {
  cloudService(id: $id) { id version nameJa nameEn summaryJa deliveryModel registeredOn viewerMay provider { id nameJa nameEn } }
  statementsOfService(serviceId: $id) { id version state editionId periodStartOn periodEndOn declaredOn }
}`;

const GRID = `query ($id: ID!) { statement(id: $id) { id version controls(first: 2000) { controlId tier level obligation labelJa labelEn selected individualControls reasonNotSelected } } }`;

const SEARCH = `query ($id: ID!) { statement(id: $id) { id controls(first: 2000, search: "12.4") { controlId labelJa labelEn selected individualControls reasonNotSelected } } }`;

/** The screens that are measured. */
export function casesFor({ origin, author }: Address, { serviceId, statementId }: { readonly serviceId: string; readonly statementId: string }): readonly Case[] {
  const signedIn = { cookie: author, origin };
  const ask = (query: string, id: string): Shot => ({ url: `${origin}/graphql`, headers: signedIn, body: JSON.stringify({ query, variables: { id } }) });
  return [
    {
      name: 'register',
      title: 'register list, 50 entries with operator, anonymous',
      shot: { url: `${origin}/register/graphql`, headers: {}, body: JSON.stringify({ query: REGISTER }) },
      sql: `select json_build_object('data', json_build_object('register', json_build_object('entries', json_agg(row_to_json(x)))))::text as json from (
        select number, service_name_ja "serviceNameJa", service_name_en "serviceNameEn", operator_name_ja "operatorNameJa", operator_name_en "operatorNameEn", registered_on "registeredOn", valid_through_on "validThroughOn",
          case when status <> 'ACTIVE' then status when renewal_applied_on is not null then 'RENEWAL_PENDING' when valid_through_on >= date '2023-06-01' then 'VALID' else 'EXPIRED' end standing, regions
        from register_entry where track = $1 order by registered_on, number limit 50) x`,
      values: ['ISMAP_LIU'],
    },
    {
      name: 'service',
      title: 'service page with its provider and statements, signed in',
      shot: ask(SERVICE, serviceId),
      sql: `select json_build_object('data', json_build_object('cloudService', (select row_to_json(x) from (
          select s.id, s.version, s.name_ja "nameJa", s.name_en "nameEn", s.summary_ja "summaryJa", s.delivery_model "deliveryModel", s.registered_on "registeredOn", array['reviseCloudService'] "viewerMay",
            json_build_object('id', o.id, 'nameJa', o.name_ja, 'nameEn', o.name_en) provider from cloud_service s join organisation o on o.id = s.provider_id where s.id = $1) x),
        'statementsOfService', (select json_agg(row_to_json(y)) from (
          select id, version, state, edition_id "editionId", period_start_on "periodStartOn", period_end_on "periodEndOn", declared_on "declaredOn" from statement where service_id = $1 order by period_start_on) y)))::text as json`,
      values: [serviceId],
    },
    {
      name: 'grid',
      title: 'control grid, 1,159 rows, signed in',
      shot: ask(GRID, statementId),
      sql: `select json_build_object('data', json_build_object('statement', (select json_build_object('id', t.id, 'version', t.version, 'controls', (select json_agg(row_to_json(x)) from (
          select c.control_id "controlId", c.tier, c.level, c.obligation, c.label_ja "labelJa", c.label_en "labelEn", a.selected, coalesce(a.individual_controls, '{}') "individualControls", coalesce(a.reason_not_selected, '') "reasonNotSelected"
          from control c left join statement_control a on a.statement_id = t.id and a.control_id = c.control_id where c.edition_id = t.edition_id order by c.sort_key) x)) from statement t where t.id = $1)))::text as json`,
      values: [statementId],
    },
    {
      name: 'search',
      title: 'search in the texts of a statement among 300, signed in',
      shot: ask(SEARCH, statementId),
      sql: `select json_build_object('data', json_build_object('statement', (select json_build_object('id', t.id, 'controls', (select json_agg(row_to_json(x)) from (
          select c.control_id "controlId", c.label_ja "labelJa", c.label_en "labelEn", a.selected, coalesce(a.individual_controls, '{}') "individualControls", coalesce(a.reason_not_selected, '') "reasonNotSelected"
          from control c left join statement_control a on a.statement_id = t.id and a.control_id = c.control_id where c.edition_id = t.edition_id
            and (c.control_id like '%12.4%' or c.label_ja ilike '%12.4%' or c.label_en ilike '%12.4%' or a.reason_not_selected ilike '%12.4%' or array_to_string(a.individual_controls, ' ') ilike '%12.4%') order by c.sort_key) x)) from statement t where t.id = $1)))::text as json`,
      values: [statementId],
    },
  ];
}
