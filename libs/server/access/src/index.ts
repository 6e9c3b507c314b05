export * from './commands/accept-invitation';
export * from './commands/change-member-duties';
export * from './commands/invite-member';
export * from './commands/register-api-client';
export * from './commands/register-organisation';
export * from './commands/remove-member';
export * from './commands/revoke-api-client';
export * from './commands/sign';
export * from './graph/member-type';
export * from './graph/organisation-type';
export * from './graph/slice-args';
export * from './queries/acting';
export * from './queries/signatures';
export * from './tables/api-client-table';
export * from './tables/member-table';
export * from './tables/organisation-table';
export * from './tables/signature-table';

import type { Table } from '@toroku/database';
import { ApiClientResolver } from './graph/api-client-resolver';
import { MemberResolver } from './graph/member-resolver';
import { OrganisationResolver } from './graph/organisation-resolver';
import { SignatureResolver } from './graph/signature-resolver';
import { ViewerResolver } from './graph/viewer-resolver';
import { ApiClientTable } from './tables/api-client-table';
import { MemberTable } from './tables/member-table';
import { OrganisationTable } from './tables/organisation-table';
import { SignatureTable } from './tables/signature-table';

/** What the composition root takes from this context. */
export const accessTables: readonly Table<never>[] = [OrganisationTable, MemberTable, ApiClientTable, SignatureTable] as never;
export const accessResolvers = [OrganisationResolver, MemberResolver, ApiClientResolver, ViewerResolver, SignatureResolver] as const;
