import { auditReportPolicies, openAuditReport as decide, type AuditReport } from '@toroku/domain-audit';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { AuditReportTable } from '../tables/engagement-tables';

/** Changes nothing; the gate's audit entry is what it leaves behind. */
export const openAuditReport = defineCommand<CommandInput & { readonly id: string }, AuditReport, null, { readonly id: string }, AuditReport>({
  verb: 'openAuditReport',
  noun: 'auditReport',
  policy: auditReportPolicies.openAuditReport,
  answer: AuditReportTable,
  load: async (work, { id }) => {
    const subject = await work.one(AuditReportTable, { id });
    return subject && { subject, facts: null };
  },
  decide: ({ subject }) => decide(subject),
  save: async (_, { id }) => id,
});
