import { memberPolicies, removeMember as decide, type Member, type MemberFacts } from '@toroku/domain-access';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { MemberTable } from '../tables/member-table';
import { loadMember } from './load-member';

export const removeMember = defineCommand<ChangeInput, Member, MemberFacts, Pick<Member, 'state'>, Member>({
  verb: 'removeMember',
  noun: 'member',
  policy: memberPolicies.removeMember,
  answer: MemberTable,
  load: (work, { id }) => loadMember(work, id),
  decide: ({ subject, facts }) => decide(subject, facts),
  save: async (work, change, { subject }) => {
    await work.update(MemberTable, subject, change);
    return subject.id;
  },
});
