import type { OrganisationKind } from '@toroku/domain-access';
import type { UnitOfWork } from '@toroku/gate';
import { OrganisationTable } from '../tables/organisation-table';

/** The kind of an organisation that must be there: a reference of the database holds it. */
export async function organisationKindOf(work: UnitOfWork, organisationId: string): Promise<OrganisationKind> {
  const organisation = await work.one(OrganisationTable, { id: organisationId });
  if (!organisation) throw new Error(`organisation ${organisationId} is not there`);
  return organisation.kind;
}
