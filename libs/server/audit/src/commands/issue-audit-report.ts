import { organisationParty } from '@toroku/domain-access';
import { engagementPolicies, issueAuditReport as decide, type AuditReportFacts, type Engagement, type IssuedReport } from '@toroku/domain-audit';
import { defineCommand, digestOf, type ChangeInput } from '@toroku/gate';
import { sign } from '@toroku/server-access';
import { auditReportFacts } from '../queries/audit-report-facts';
import { AuditReportTable, EngagementTable } from '../tables/engagement-tables';
import { loadEngagement } from './load-engagement';

type Input = ChangeInput & { readonly opinion?: string | null };

export const issueAuditReport = defineCommand<Input, Engagement, AuditReportFacts, IssuedReport, Engagement>({
  verb: 'issueAuditReport',
  noun: 'engagement',
  policy: engagementPolicies.issueAuditReport,
  answer: EngagementTable,
  load: (work, input) => loadEngagement(work, input, (engagement) => auditReportFacts((text, values) => work.sql(text, values), engagement)),
  decide: ({ facts }, { opinion }, moment) => decide(facts, opinion ?? '', moment),
  save: async (work, { patch, report }, { subject }) => {
    const provider = organisationParty(subject.providerId);
    const digest = digestOf(report.content);
    const id = work.newId();
    await work.open(AuditReportTable, { ...report, digest, id }, [provider]);
    await sign(work, { kind: 'AUDIT_REPORT', subjectId: id, caseId: id, statementId: subject.statementId, statementDigest: subject.statementDigest ?? '', engagementId: subject.id, duty: 'ENGAGEMENT_LEAD', content: report.content });
    await work.update(EngagementTable, subject, patch);
    await work.notify(provider, 'AUDIT_REPORT_ISSUED', subject.id, { issuedOn: report.issuedOn });
    return subject.id;
  },
});
