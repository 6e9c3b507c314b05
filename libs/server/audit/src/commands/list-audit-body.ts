import { auditBodyListingPolicies, listAuditBody as decide, type AuditBodyListing, type ListingDescription } from '@toroku/domain-audit';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { OrganisationTable } from '@toroku/server-access';
import { AuditBodyListingTable } from '../tables/audit-body-listing-table';

type Input = CommandInput & ListingDescription;
interface Facts {
  readonly organisationKind: string;
  readonly listings: readonly AuditBodyListing[];
}

export const listAuditBody = defineCommand<Input, null, Facts, Omit<AuditBodyListing, 'id'>, AuditBodyListing>({
  verb: 'listAuditBody',
  noun: 'auditBodyListing',
  policy: auditBodyListingPolicies.listAuditBody,
  answer: AuditBodyListingTable,
  load: async (work, { auditBodyId }) => {
    const organisation = await work.one(OrganisationTable, { id: auditBodyId });
    return organisation && { subject: null, facts: { organisationKind: organisation.kind, listings: await work.many(AuditBodyListingTable, { auditBodyId }) } };
  },
  decide: ({ facts }, input) => decide(input, facts),
  save: async (work, listing) => {
    const id = work.newId();
    await work.insert(AuditBodyListingTable, { ...listing, id });
    return id;
  },
});
