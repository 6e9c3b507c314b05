import { selectList } from '@toroku/database';
import type { ApiClient, Member } from '@toroku/domain-access';
import type { ReadSession } from '@toroku/gate';
import { ApiClientTable } from '../tables/api-client-table';
import { MemberTable } from '../tables/member-table';
import type { Slice } from './organisations';

/** The members of an organisation, removed ones too, in the order in which they were invited. */
export function readMembers(read: ReadSession, organisationId: string | null, { first, after }: Slice): Promise<Member[]> {
  return read.rows<Member>(
    `select ${selectList(MemberTable, 'm')} from member m
     where m.organisation_id = $1 and ($2::uuid is null or m.id > $2) order by m.id limit $3`,
    [organisationId, after, first],
    'members_of_organisation',
  );
}

/** The systems of an organisation, revoked ones too, in the order in which they were registered. */
export function readApiClients(read: ReadSession, organisationId: string | null, { first, after }: Slice): Promise<ApiClient[]> {
  return read.rows<ApiClient>(
    `select ${selectList(ApiClientTable, 'c')} from api_client c
     where c.organisation_id = $1 and ($2::uuid is null or c.id > $2) order by c.id limit $3`,
    [organisationId, after, first],
    'api_clients_of_organisation',
  );
}
