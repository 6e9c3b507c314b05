import { confirmAuditReport as decide, engagementPolicies, type AuditReport, type Engagement, type ReceiptFacts } from '@toroku/domain-audit';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { sign, SignatureTable } from '@toroku/server-access';
import { AuditReportTable, EngagementTable } from '../tables/engagement-tables';
import { loadEngagement } from './load-engagement';

type Input = ChangeInput & { readonly digest: string };
type Facts = ReceiptFacts & { readonly report: AuditReport | null };

export const confirmAuditReport = defineCommand<Input, Engagement, Facts, null, Engagement>({
  verb: 'confirmAuditReport',
  noun: 'engagement',
  policy: engagementPolicies.confirmAuditReport,
  answer: EngagementTable,
  load: (work, input) =>
    loadEngagement(work, input, async ({ id }) => {
      const report = await work.one(AuditReportTable, { engagementId: id });
      const receipts = report ? await work.many(SignatureTable, { subjectId: report.id, kind: 'AUDIT_REPORT_RECEIPT' }) : [];
      return { report, reportDigest: report?.digest ?? null, isConfirmed: receipts.length > 0 };
    }),
  decide: ({ subject, facts }, { digest }) => decide(subject, digest, facts),
  save: async (work, _, { subject, facts: { report } }) => {
    if (!report) throw new Error(`engagement ${subject.id} has no report to confirm`);
    await sign(work, { kind: 'AUDIT_REPORT_RECEIPT', subjectId: report.id, caseId: report.id, statementId: subject.statementId, statementDigest: subject.statementDigest ?? '', engagementId: subject.id, duty: 'REPRESENTATIVE', content: report.content });
    await work.update(EngagementTable, subject, { state: subject.state });
    return subject.id;
  },
});
