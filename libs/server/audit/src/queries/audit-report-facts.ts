import { selectList } from '@toroku/database';
import type { AuditBodyListing, AuditedStatement, AuditReportFacts, ControlResult, Engagement, Representation, SampleDrawn } from '@toroku/domain-audit';
import type { AskSql } from '@toroku/server-statement';
import { AuditBodyListingTable } from '../tables/audit-body-listing-table';
import { ControlResultTable, RepresentationTable } from '../tables/engagement-tables';

const LISTINGS = `select ${selectList(AuditBodyListingTable, 't')} from audit_body_listing t where t.audit_body_id = $1 order by t.listed_on`;
const STATEMENT = `select s.id, s.service_id as "serviceId", s.provider_id as "providerId", s.state, s.period_start_on as "periodStartOn", s.period_end_on as "periodEndOn",
  s.content_digest as "contentDigest" from statement s where s.id = $1`;
const SCOPE = `select c.control_id as "controlId", c.depth, c.reason from engagement_control c where c.engagement_id = $1 order by c.sort_key collate "C"`;
const RESULTS = `select ${selectList(ControlResultTable, 't')} from control_result t where t.engagement_id = $1 order by t.control_id collate "C"`;
const SAMPLES = `select s.control_id as "controlId", s.population_id as "populationId", s.selection, s.size_reason as "sizeReason", s.items,
    jsonb_build_object('name', p.name, 'fromOn', p.from_on, 'throughOn', p.through_on, 'size', p.size, 'frequency', p.frequency) as population
  from audit_sample s join audit_population p on p.id = s.population_id where s.engagement_id = $1 order by s.control_id collate "C", s.population_id`;
const FINDINGS = `select f.id, f.control_id as "controlId", f.state, d.title, d.severity from finding f join finding_document d on d.id = f.id where f.engagement_id = $1 order by f.id`;
const REPRESENTATION = `select ${selectList(RepresentationTable, 't')} from representation t where t.engagement_id = $1 order by t.id desc limit 1`;

/** The listings of a body, oldest first. */
export function listingsOf(ask: AskSql, auditBodyId: string): Promise<AuditBodyListing[]> {
  return ask<AuditBodyListing>(LISTINGS, [auditBodyId]);
}

/** The statement as an audit needs it; null when the asker may not see it. */
export async function auditedStatement(ask: AskSql, id: string): Promise<AuditedStatement | null> {
  return (await ask<AuditedStatement>(STATEMENT, [id]))[0] ?? null;
}

/** Everything the report rests on, in seven statements whatever its size; null when the asker may not see the statement. */
export async function auditReportFacts(ask: AskSql, engagement: Engagement): Promise<AuditReportFacts | null> {
  const { id, auditBodyId, statementId } = engagement;
  const statement = await auditedStatement(ask, statementId);
  if (!statement) return null;
  return {
    engagement,
    statement,
    listings: await listingsOf(ask, auditBodyId),
    scope: await ask<AuditReportFacts['scope'][number]>(SCOPE, [id]),
    results: await ask<ControlResult>(RESULTS, [id]),
    samples: await ask<SampleDrawn>(SAMPLES, [id]),
    findings: await ask<AuditReportFacts['findings'][number]>(FINDINGS, [id]),
    representation: (await ask<Representation>(REPRESENTATION, [id]))[0] ?? null,
  };
}
