import { attachRegistrationPapers as decide, type ApplicationPatch, type AttachingFacts, type RegistrationPapers } from '@toroku/domain-registration';
import type { ChangeInput, UnitOfWork } from '@toroku/gate';
import { EngagementTable, InternalAuditTable } from '@toroku/server-audit';
import { PreApplicationTable } from '@toroku/server-impact';
import { StatementTable } from '@toroku/server-statement';
import { RegistrationApplicationTable } from '../tables/registration-application-table';
import { applicationCommand } from './application-command';
import { readerOfWork } from './paper-reader';

type Input = ChangeInput & RegistrationPapers;

export const attachRegistrationPapers = applicationCommand<Input, AttachingFacts, ApplicationPatch>({
  verb: 'attachRegistrationPapers',
  facts: (work, _, input) => factsFor(work, input),
  decide: ({ subject, facts }, input, { values }) => decide(subject, input, { facts, values }),
  save: (work, patch, { subject }) => work.update(RegistrationApplicationTable, subject, patch),
});

async function factsFor(work: UnitOfWork, { preApplicationId, statementId, engagementId, internalAuditId }: RegistrationPapers): Promise<AttachingFacts> {
  const reader = readerOfWork(work);
  const statement = await reader.one(StatementTable, statementId);
  const found = {
    preApplicationId: [preApplicationId, await reader.one(PreApplicationTable, preApplicationId)],
    statementId: [statementId, statement],
    engagementId: [engagementId, await reader.one(EngagementTable, engagementId)],
    internalAuditId: [internalAuditId, await reader.one(InternalAuditTable, internalAuditId)],
  } as const;
  const papers = Object.entries(found).flatMap(([paper, [id, row]]) => (id === null ? [] : [{ paper, serviceId: row?.serviceId ?? null }]));
  return { papers, statement: statement && { periodStartsOn: statement.periodStartOn, periodEndsOn: statement.periodEndOn } };
}
