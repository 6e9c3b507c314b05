import type { AuditedStatement, EngagementCarryover, ProposalFacts } from '@toroku/domain-audit';
import { ruleSetOn } from '@toroku/domain-rulebook';
import type { UnitOfWork } from '@toroku/gate';
import { listingsOf } from './audit-report-facts';

const AUDITS = `select count(*) filter (where e.statement_id = $2 and e.state not in ('DECLINED', 'WITHDRAWN', 'REPORT_ISSUED'))::integer as "underWay",
    count(*) filter (where e.statement_id = $2 and e.state = 'REPORT_ISSUED')::integer as "ofStatement",
    count(*) filter (where e.kind = 'REGULAR' and e.state = 'REPORT_ISSUED')::integer as "yearsIssued"
  from engagement e where e.service_id = $1`;
const LAST = `select c.control_id as "controlId", c.slot, c.reason from engagement_control c where c.engagement_id =
  (select e.id from engagement e where e.service_id = $1 and e.state = 'REPORT_ISSUED' and e.kind <> 'ADDITIONAL_AUDIT' order by e.year desc, e.report_issued_on desc, e.id desc limit 1)`;

/** What is known when an audit is proposed: as a first audit of its statement, or as one that follows another. */
export async function proposalFacts(work: UnitOfWork, statement: AuditedStatement, wish: { readonly auditBodyId: string; readonly follows: boolean }): Promise<ProposalFacts> {
  const ruleSet = ruleSetOn('ISMAP_LIU', work.moment.today);
  const [audits] = await work.sql<{ underWay: number; ofStatement: number; yearsIssued: number }>(AUDITS, [statement.serviceId, statement.id]);
  const { underWay = 0, ofStatement = 0, yearsIssued = 0 } = audits ?? {};
  return {
    statement,
    auditBodyId: wish.auditBodyId,
    listings: await listingsOf((text, values) => work.sql(text, values), wish.auditBodyId),
    isUnderWay: underWay > 0 || (!wish.follows && ofStatement > 0),
    yearsIssued,
    ruleSetId: ruleSet?.id ?? null,
    numbers: ruleSet?.audit ?? { auditReportMonths: 3 },
  };
}

/** What the last whole audit of the service hands on, as the provider sees it. */
export async function carryoverOf(work: UnitOfWork, serviceId: string): Promise<Pick<EngagementCarryover, 'slots' | 'notStated'>> {
  const rows = await work.sql<{ controlId: string; slot: number | null; reason: string }>(LAST, [serviceId]);
  return {
    slots: Object.fromEntries(rows.flatMap(({ controlId, slot }) => (slot === null ? [] : [[controlId, slot]]))),
    notStated: rows.filter(({ reason }) => reason === 'NOT_STATED').map(({ controlId }) => controlId),
  };
}
