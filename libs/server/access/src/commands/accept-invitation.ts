import { acceptInvitation as decide, memberPolicies, type Identity, type Member, type OrganisationKind } from '@toroku/domain-access';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { MemberTable } from '../tables/member-table';
import { organisationKindOf } from './organisation-kind-of';

type Input = CommandInput & { readonly id: string; readonly identity: Identity };

/** Run by the sign-in itself, as the person invited; never sent by a client. */
export const acceptInvitation = defineCommand<Input, Member, { readonly kind: OrganisationKind }, Pick<Member, 'issuer' | 'subject' | 'state'>, Member>({
  verb: 'acceptInvitation',
  noun: 'member',
  policy: memberPolicies.acceptInvitation,
  answer: MemberTable,
  load: async (work, { id }) => {
    const subject = await work.one(MemberTable, { id }, { lock: true });
    return subject && { subject, facts: { kind: await organisationKindOf(work, subject.organisationId) } };
  },
  decide: ({ subject, facts }, { identity }) => decide(subject, facts.kind, identity),
  save: async (work, change, { subject }) => {
    await work.update(MemberTable, subject, change);
    return subject.id;
  },
});
