import { inviteMember as decide, memberPolicies, type Invitation, type InvitingFacts, type Member } from '@toroku/domain-access';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { MemberTable } from '../tables/member-table';

type Input = CommandInput & Invitation;

export const inviteMember = defineCommand<Input, null, InvitingFacts, Omit<Member, 'id' | 'organisationId'>, Member>({
  verb: 'inviteMember',
  noun: 'member',
  policy: memberPolicies.inviteMember,
  answer: MemberTable,
  load: async (work) => {
    const { organisationId, organisationKind } = work.actor;
    if (organisationId === null) return null;
    await work.sql('select pg_advisory_xact_lock(hashtextextended($1, 1))', [organisationId]);
    const present = await work.sql<{ email: string }>(`select email from member where organisation_id = $1 and state <> 'REMOVED'`, [organisationId]);
    return { subject: null, facts: { kind: organisationKind, emails: present.map(({ email }) => email) } };
  },
  decide: ({ facts }, { nameJa, nameEn, email, duties }, moment) => decide({ nameJa, nameEn, email, duties }, facts, moment),
  save: async (work, member) => {
    const id = work.newId();
    await work.insert(MemberTable, { ...member, id, organisationId: work.actor.organisationId ?? '' });
    return id;
  },
});
