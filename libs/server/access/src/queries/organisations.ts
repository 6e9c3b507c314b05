import { selectList } from '@toroku/database';
import type { Organisation, OrganisationKind } from '@toroku/domain-access';
import type { ReadSession } from '@toroku/gate';
import { OrganisationTable } from '../tables/organisation-table';

/** Which part of a long list. */
export interface Slice {
  /** How many at most. */
  readonly first: number;
  /** The key of the last row already read. */
  readonly after: string | null;
}

/** Organisations in the order of their English names, of one kind or of all; the next slice begins after a row, not at a number. */
export function readOrganisations(read: ReadSession, kind: OrganisationKind | null, { first, after }: Slice): Promise<Organisation[]> {
  return read.rows<Organisation>(
    `select ${selectList(OrganisationTable, 'o')} from organisation o
     where ($1::text is null or o.kind = $1)
       and ($2::uuid is null or (o.name_en collate "C", o.id) > (select l.name_en collate "C", l.id from organisation l where l.id = $2))
     order by o.name_en collate "C", o.id limit $3`,
    [kind, after, first],
    'organisations_by_name',
  );
}
