import type { Party } from '@toroku/domain-access';
import type { RegistrationApplication } from '@toroku/domain-registration';
import type { UnitOfWork } from '@toroku/gate';
import { AuditReportTable } from '@toroku/server-audit';
import { ReviewOpinionTable } from '../tables/technical-review-tables';

/** Lets parties of the scheme see the case with every paper that it carries. Before this they see nothing of it. */
export async function showCase(work: UnitOfWork, application: RegistrationApplication, ...parties: readonly Party[]): Promise<void> {
  const { id, serviceId, preApplicationId, statementId, engagementId, internalAuditId } = application;
  const reports = engagementId === null ? [] : await work.many(AuditReportTable, { engagementId });
  const opinions = await work.many(ReviewOpinionTable, { applicationId: id });
  const papers = [id, serviceId, preApplicationId, statementId, engagementId, internalAuditId, ...reports.map((report) => report.id), ...opinions.map((opinion) => opinion.id)];
  for (const paper of papers) if (paper !== null) await work.show(paper, ...parties);
}
