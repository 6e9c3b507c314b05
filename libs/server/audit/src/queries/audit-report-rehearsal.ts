import { mayRehearseReport, rehearseAuditReport, type AuditReportRehearsal } from '@toroku/domain-audit';
import { digestOf, type RequestContext } from '@toroku/gate';
import type { LegalDay } from '@toroku/kernel';
import { EngagementTable } from '../tables/engagement-tables';
import { auditReportFacts } from './audit-report-facts';

/** The rehearsal with the digest that the report would get, and the day it is for. */
export type RehearsedReport = AuditReportRehearsal & { readonly digest: string; readonly on: LegalDay };

/** What issuing the report today would come to, for the persons who work on the audit; null for everybody else. Nothing is written. */
export async function auditReportRehearsal({ read, actor, moment }: RequestContext, engagementId: string, opinion: string): Promise<RehearsedReport | null> {
  const engagement = await read.one(EngagementTable, engagementId);
  if (!engagement || !mayRehearseReport(actor, engagement)) return null;
  const facts = await auditReportFacts((text, values) => read.rows(text, values), engagement);
  if (!facts) return null;
  const rehearsal = rehearseAuditReport(facts, opinion, moment);
  return { ...rehearsal, digest: digestOf(rehearsal.content), on: moment.today };
}
