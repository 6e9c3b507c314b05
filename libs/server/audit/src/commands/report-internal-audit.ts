import { internalAuditPolicies, reportInternalAudit as decide, type Form23, type InternalAudit, type ReportFacts, type WrittenFinding } from '@toroku/domain-audit';
import { defineCommand, digestOf, type ChangeInput, type UnitOfWork } from '@toroku/gate';
import { OrganisationTable } from '@toroku/server-access';
import { CloudServiceTable } from '@toroku/server-provider';
import { FindingDocumentTable, FindingTable, ImprovementPlanTable } from '../tables/finding-tables';
import { InternalAuditReportTable, InternalAuditResultTable, InternalAuditTable } from '../tables/internal-audit-tables';
import { earlierAudits, loadInternalAudit } from './load-internal-audit';

export const reportInternalAudit = defineCommand<ChangeInput, InternalAudit, ReportFacts, Form23, InternalAudit>({
  verb: 'reportInternalAudit',
  noun: 'internalAudit',
  policy: internalAuditPolicies.reportInternalAudit,
  answer: InternalAuditTable,
  load: async (work, { id }) => {
    const loaded = await loadInternalAudit(work, id);
    if (!loaded) return null;
    const audit = loaded.subject;
    const history = await earlierAudits(work, audit.serviceId, audit.year);
    const results = await work.many(InternalAuditResultTable, { internalAuditId: id });
    return { subject: audit, facts: { ...loaded.facts, audit, history, results, names: await namesOf(work, audit), findings: await writtenFindings(work, id) } };
  },
  decide: ({ facts }, _, moment) => decide(facts, moment),
  save: async (work, content, { subject }) => {
    const { id, providerId } = subject;
    await work.update(InternalAuditTable, subject, { state: 'REPORTED', reportedOn: content.reportedOn });
    await work.insert(InternalAuditReportTable, { id, providerId, content, digest: digestOf(content), reportedOn: content.reportedOn });
    return id;
  },
});

async function writtenFindings(work: UnitOfWork, caseId: string): Promise<WrittenFinding[]> {
  const documents = new Map((await work.many(FindingDocumentTable, { caseId })).map((document) => [document.id, document]));
  const plans = new Map((await work.many(ImprovementPlanTable, { caseId })).map((plan) => [plan.findingId, plan]));
  return (await work.many(FindingTable, { caseId }, 'id')).flatMap((finding) => {
    const document = documents.get(finding.id);
    return document ? [{ finding, document, plan: plans.get(finding.id) ?? null }] : [];
  });
}

async function namesOf(work: UnitOfWork, { serviceId, providerId }: InternalAudit): Promise<ReportFacts['names']> {
  const service = await work.one(CloudServiceTable, { id: serviceId });
  const provider = await work.one(OrganisationTable, { id: providerId });
  return { serviceNameJa: service?.nameJa ?? '', serviceNameEn: service?.nameEn ?? '', providerNameJa: provider?.nameJa ?? '', providerNameEn: provider?.nameEn ?? '' };
}
