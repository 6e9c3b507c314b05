import type { Actor } from '@toroku/domain-access';
import { confirmationCodes, type AuditBodyListing, type AuditReport, type Confirmation, type Engagement, type RecordedControlResult } from '@toroku/domain-audit';
import type { Statement } from '@toroku/domain-statement';
import { addDays, day, type LegalDay } from '@toroku/kernel';
import {
  acceptEngagement,
  AuditReportTable,
  beginDesignAssessment,
  beginOperationalAssessment,
  issueAuditReport,
  listAuditBody,
  planEngagement,
  proposeEngagement,
  recordControlResults,
  signRepresentation,
} from '@toroku/server-audit';
import { anActor } from '../actors';
import type { House } from '../house';

const committee = anActor('STEERING_COMMITTEE', 'Committee', ['COMMITTEE_MEMBER']);

/** The eight confirmations, all given. */
export const allConfirmed: readonly Confirmation[] = confirmationCodes.map((code) => ({ code, isConfirmed: true, explanation: '' }));

/** The two sides of an audit. `lead` acts for the audit body, `provider` has both the author's and the representative's duty. */
export interface AuditSides {
  readonly provider: Actor;
  readonly lead: Actor;
}

/** Puts the body that the actor acts for on the audit-body list, by decision of the committee. */
export async function aListedBody(house: House, lead: Actor, listedOn: LegalDay = day('2022-04-01'), listedThroughOn: LegalDay = day('2027-03-31')): Promise<AuditBodyListing> {
  return house.done(committee, listAuditBody, { auditBodyId: lead.organisationId ?? '', corporateForm: 'AUDIT_CORPORATION', listedOn, listedThroughOn });
}

/** An audit of the statement that its body has accepted, today. The body must be listed. */
export async function anAcceptedEngagement(house: House, { provider, lead }: AuditSides, statement: Pick<Statement, 'id'>): Promise<Engagement> {
  const proposed = await house.done(provider, proposeEngagement, { statementId: statement.id, auditBodyId: lead.organisationId ?? '' });
  return house.done(lead, acceptEngagement, { id: proposed.id, expectedVersion: proposed.version });
}

/** The same, planned and in its operational assessment. */
export async function anEngagementAtWork(house: House, sides: AuditSides, statement: Pick<Statement, 'id'>): Promise<Engagement> {
  const { id, version } = await anAcceptedEngagement(house, sides, statement);
  const planned = await house.done(sides.lead, planEngagement, { id, expectedVersion: version });
  const designing = await house.done(sides.lead, beginDesignAssessment, { id, expectedVersion: planned.version });
  return house.done(sides.lead, beginOperationalAssessment, { id, expectedVersion: designing.version });
}

/** An effective result for every control in scope, as its depth asks. */
export async function effectiveResults(house: House, engagementId: string): Promise<readonly RecordedControlResult[]> {
  const rows = await house.truth<{ control_id: string; depth: string }>(`select control_id, depth from engagement_control where engagement_id = $1 and depth <> 'NONE' order by sort_key`, [engagementId]);
  return rows.map(({ control_id: controlId, depth }) => ({
    controlId,
    designResult: 'EFFECTIVE',
    designProcedure: '規程と設定を閲覧した',
    ...(depth === 'DESIGN_AND_OPERATION' ? { operationalResult: 'EFFECTIVE', operationalProcedure: '記録を抽出して確かめた' } : {}),
  }));
}

/**
 * A declared statement's audit through to the issued report: accepted today, signed nine days after the period, issued on the day after that.
 * Leaves the clock on the day of the report.
 */
export async function anIssuedReport(house: House, sides: AuditSides, statement: Pick<Statement, 'id' | 'periodEndOn'>): Promise<{ readonly engagement: Engagement; readonly report: AuditReport }> {
  const atWork = await anEngagementAtWork(house, sides, statement);
  const recorded = await house.done(sides.lead, recordControlResults, { id: atWork.id, expectedVersion: atWork.version, results: await effectiveResults(house, atWork.id) });
  house.clock.moveTo(addDays(statement.periodEndOn, 9));
  const signed = await house.done(sides.provider, signRepresentation, { id: atWork.id, expectedVersion: recorded.version, confirmations: allConfirmed });
  house.clock.moveTo(addDays(statement.periodEndOn, 10));
  const engagement = await house.done(sides.lead, issueAuditReport, { id: atWork.id, expectedVersion: signed.version });
  const [report] = await house.reading(sides.lead, (context) => context.read.list(AuditReportTable, 'engagementId', engagement.id));
  if (!report) throw new Error('the report was issued but is not there');
  return { engagement, report };
}
