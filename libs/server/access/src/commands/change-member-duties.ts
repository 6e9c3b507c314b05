import { changeMemberDuties as decide, memberPolicies, type Member, type MemberFacts } from '@toroku/domain-access';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { MemberTable } from '../tables/member-table';
import { loadMember } from './load-member';

type Input = ChangeInput & Pick<Member, 'duties'>;

export const changeMemberDuties = defineCommand<Input, Member, MemberFacts, Pick<Member, 'duties'>, Member>({
  verb: 'changeMemberDuties',
  noun: 'member',
  policy: memberPolicies.changeMemberDuties,
  answer: MemberTable,
  load: (work, { id }) => loadMember(work, id),
  decide: ({ subject, facts }, { duties }) => decide(subject, duties, facts),
  save: async (work, change, { subject }) => {
    await work.update(MemberTable, subject, change);
    return subject.id;
  },
});
