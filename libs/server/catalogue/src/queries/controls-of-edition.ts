import { selectList } from '@toroku/database';
import type { Control } from '@toroku/domain-catalogue';
import type { ReadSession } from '@toroku/gate';
import { ControlTable } from '../tables/control-table';

/** What a reader of an edition asks for; `after` is the sort key of the last row seen. */
export interface ControlFilter {
  readonly first: number;
  readonly after?: string | null;
  readonly chapter?: number | null;
  /** Part of an id or of a label in either language. */
  readonly search?: string | null;
}

const SQL = `select ${selectList(ControlTable, 't')} from control t
  where t.edition_id = $1 and t.sort_key > $2 and ($3::integer is null or t.chapter = $3)
    and ($4::text is null or t.control_id like $4 or t.label_ja ilike $4 or t.label_en ilike $4)
  order by t.sort_key limit $5`;

/** The controls of an edition in the order of their numbers. One statement. */
export function controlsOfEdition(read: ReadSession, editionId: string, { first, after, chapter, search }: ControlFilter): Promise<Control[]> {
  const pattern = !search ? null : `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return read.rows<Control>(SQL, [editionId, after ?? '', chapter, pattern, Math.min(Math.max(first, 1), 2_000)], 'controls_of_edition');
}
