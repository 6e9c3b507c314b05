import { verbsOpenTo, type Actor } from '@toroku/domain-access';
import type { LegalDay, Refusal } from '@toroku/kernel';
import type { AuditReportContent } from '../audit-report';
import type { AuditReportFacts } from '../engagement-check';
import { engagementPolicies, type EngagementStanding } from '../engagement-policy';
import { auditReportContent, reasonsAgainstReport } from './issue-audit-report';

/** What issuing the report would come to. */
export interface AuditReportRehearsal {
  /** Every reason at once; none: it could be issued. */
  readonly unmet: readonly Refusal[];
  /** The report as it would be frozen on the day. */
  readonly content: AuditReportContent;
}

/** 報告書の下読み. `issueAuditReport` with nothing sent and nothing kept: the same reasons and the same words, at any time. */
export function rehearseAuditReport(facts: AuditReportFacts, opinion: string, { today }: { readonly today: LegalDay }): AuditReportRehearsal {
  return { unmet: reasonsAgainstReport(facts, opinion, today), content: auditReportContent(facts) };
}

/** Whether the actor may rehearse the report: whoever may record results on it, at any time, since nothing is sent. */
export function mayRehearseReport(actor: Actor | null, engagement: EngagementStanding): boolean {
  return verbsOpenTo(actor, engagementPolicies, engagement, ['recordControlResults']).length > 0;
}
