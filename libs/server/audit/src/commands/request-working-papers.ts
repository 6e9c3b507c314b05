import { organisationParty } from '@toroku/domain-access';
import { internalAuditPolicies, requestWorkingPapers as decide, type InternalAudit, type WorkingPapersRequest } from '@toroku/domain-audit';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { InternalAuditTable, WorkingPapersRequestTable } from '../tables/internal-audit-tables';

type Input = ChangeInput & { readonly reason: string };
type Asked = Pick<WorkingPapersRequest, 'reason' | 'requestedOn'>;

/** The support body sees an internal audit only once an application has shown it; it cannot lock what only the provider writes. */
export const requestWorkingPapers = defineCommand<Input, InternalAudit, null, Asked, WorkingPapersRequest>({
  verb: 'requestWorkingPapers',
  noun: 'internalAudit',
  policy: internalAuditPolicies.requestWorkingPapers,
  answer: WorkingPapersRequestTable,
  load: async (work, { id }) => {
    const subject = await work.one(InternalAuditTable, { id });
    return subject && { subject, facts: null };
  },
  decide: ({ subject }, { reason }, moment) => decide(subject, { reason }, moment),
  save: async (work, asked, { subject }) => {
    const id = work.newId();
    const { id: internalAuditId, providerId, year } = subject;
    await work.insert(WorkingPapersRequestTable, { ...asked, id, version: 1, internalAuditId, providerId, requestedById: work.actor.organisationId ?? '' });
    await work.notify(organisationParty(providerId), 'WORKING_PAPERS_REQUESTED', internalAuditId, { year, request: id });
    return id;
  },
});
