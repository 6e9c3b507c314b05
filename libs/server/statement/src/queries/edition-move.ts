import { compareEditions, type ComparedControl, type EditionComparison } from '@toroku/domain-catalogue';
import type { ReadSession } from '@toroku/gate';

/** A control of either edition, and what the statement says of it now. */
export interface MovedControl extends ComparedControl {
  readonly said: string;
}

const SQL = `select c.edition_id as "editionId", c.control_id as "controlId", c.tier, c.obligation, c.label_ja as "labelJa", c.label_en as "labelEn",
    coalesce(case when s.selected = false then s.reason_not_selected else array_to_string(s.individual_controls, E'\\n') end, '') as said
  from control c left join statement_control s on s.statement_id = $1 and s.control_id = c.control_id
  where c.edition_id in ($2, $3) order by c.sort_key`;

/** What a move of the statement to another edition comes to; null where that is not loaded. One statement of SQL. */
export async function editionMove(read: ReadSession, statement: { readonly id: string; readonly editionId: string }, editionId: string): Promise<EditionComparison<MovedControl> | null> {
  const rows = await read.rows<MovedControl & { readonly editionId: string }>(SQL, [statement.id, statement.editionId, editionId], 'edition_move');
  const of = (id: string): readonly MovedControl[] => rows.filter((row) => row.editionId === id);
  return of(editionId).length === 0 ? null : compareEditions(of(statement.editionId), of(editionId));
}
