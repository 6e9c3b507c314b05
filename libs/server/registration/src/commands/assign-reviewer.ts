import { assignReviewer as decide, type ApplicationPatch } from '@toroku/domain-registration';
import type { ChangeInput } from '@toroku/gate';
import { MemberTable } from '@toroku/server-access';
import { RegistrationApplicationTable } from '../tables/registration-application-table';
import { applicationCommand } from './application-command';

interface Input extends ChangeInput {
  readonly reviewerIds: readonly string[];
}

export const assignReviewer = applicationCommand<Input, readonly string[], ApplicationPatch>({
  verb: 'assignReviewer',
  facts: async (work) => {
    const members = await work.many(MemberTable, { organisationId: work.actor.organisationId ?? '', state: 'ACTIVE' });
    return members.filter(({ duties }) => duties.includes('REVIEWER')).map(({ id }) => id);
  },
  decide: ({ subject, facts }, { reviewerIds }) => decide(subject, reviewerIds, facts),
  save: (work, patch, { subject }) => work.update(RegistrationApplicationTable, subject, patch),
});
