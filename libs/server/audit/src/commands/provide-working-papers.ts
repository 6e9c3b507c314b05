import { organisationParty } from '@toroku/domain-access';
import { provideWorkingPapers as decide, WORKING_PAPERS_MAX, workingPapersPolicies, type InternalAudit, type ShownPapers, type WorkingPapers, type WorkingPapersRequest } from '@toroku/domain-audit';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { InternalAuditTable, WorkingPapersRequestTable, WorkingPapersTable } from '../tables/internal-audit-tables';

type Input = ChangeInput & ShownPapers;
type Facts = { readonly audit: InternalAudit; readonly earlier: WorkingPapers | null };

/** The lock is on the internal audit, the provider's own row: two who answer at once wait for each other. */
export const provideWorkingPapers = defineCommand<Input, WorkingPapersRequest, Facts, ShownPapers & Pick<WorkingPapers, 'providedOn'>, WorkingPapersRequest>({
  verb: 'provideWorkingPapers',
  noun: 'workingPapersRequest',
  policy: workingPapersPolicies.provideWorkingPapers,
  answer: WorkingPapersRequestTable,
  longTexts: { content: WORKING_PAPERS_MAX },
  load: async (work, { id }) => {
    const subject = await work.one(WorkingPapersRequestTable, { id });
    const audit = subject && ((await work.one(InternalAuditTable, { id: subject.internalAuditId }, { lock: true })) ?? (await work.one(InternalAuditTable, { id: subject.internalAuditId })));
    return subject && audit && { subject, facts: { audit, earlier: await work.one(WorkingPapersTable, { id }) } };
  },
  decide: ({ facts }, { content, reference }, moment) => decide(facts.earlier, { content, reference }, moment),
  save: async (work, shown, { subject, facts }) => {
    const { id, internalAuditId, providerId } = subject;
    await work.insert(WorkingPapersTable, { ...shown, id, internalAuditId, providerId });
    await work.notify(organisationParty(subject.requestedById), 'WORKING_PAPERS_PROVIDED', internalAuditId, { year: facts.audit.year, request: id });
    return id;
  },
});
