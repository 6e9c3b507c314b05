import {
  organisationPolicies,
  registerOrganisation as decide,
  type FirstAdministrator,
  type Organisation,
  type OrganisationDescription,
  type OrganisationRegistered,
} from '@toroku/domain-access';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { MemberTable } from '../tables/member-table';
import { OrganisationTable } from '../tables/organisation-table';

type Input = CommandInput & OrganisationDescription & { readonly administrator: FirstAdministrator };

export const registerOrganisation = defineCommand<Input, null, null, OrganisationRegistered, Organisation>({
  verb: 'registerOrganisation',
  noun: 'organisation',
  policy: organisationPolicies.registerOrganisation,
  answer: OrganisationTable,
  load: async () => ({ subject: null, facts: null }),
  decide: (_, { idempotencyKey: _key, ...description }, moment) => decide(description, moment),
  save: async (work, { organisation, administrator }) => {
    const id = work.newId();
    await work.insert(OrganisationTable, { ...organisation, id });
    await work.insert(MemberTable, { ...administrator, id: work.newId(), organisationId: id });
    return id;
  },
});
