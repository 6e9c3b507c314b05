import type { ReadSession } from '@toroku/gate';
import type { Control } from '@toroku/domain-catalogue';
import type { StatedControl } from '@toroku/domain-statement';

/** One line of the grid: a control of the edition beside what the statement says of it. */
export type StatementLine = StatedControl & Pick<Control, 'tier' | 'level' | 'obligation' | 'chapter' | 'objective' | 'labelJa' | 'labelEn' | 'sortKey'>;

/** What a reader of the grid asks for; `after` is the sort key of the last line seen. */
export interface GridFilter {
  readonly first: number;
  readonly after?: string | null;
  readonly chapter?: number | null;
  readonly only?: 'UNDECIDED' | 'NOT_SELECTED' | 'WITHOUT_REASON' | 'MANDATORY' | null;
  /** Part of an id, a label or a text. */
  readonly search?: string | null;
}

/** As many lines as one answer holds: a whole statement. */
export const GRID_MOST = 2_000;

const SQL = `select c.control_id as "controlId", c.tier, c.level, c.obligation, c.chapter, c.objective, c.label_ja as "labelJa", c.label_en as "labelEn", c.sort_key as "sortKey",
    s.selected, coalesce(s.individual_controls, '{}') as "individualControls", coalesce(s.reason_not_selected, '') as "reasonNotSelected", coalesce(s.changes, '[]') as changes
  from control c left join statement_control s on s.statement_id = $1 and s.control_id = c.control_id
  where c.edition_id = $2 and c.sort_key > $3 and ($4::integer is null or c.chapter = $4)
    and case $5::text when 'UNDECIDED' then s.selected is null when 'NOT_SELECTED' then s.selected = false
      when 'WITHOUT_REASON' then s.selected = false and s.reason_not_selected !~ '[^\\s\\u3000]' when 'MANDATORY' then c.obligation = 'ALWAYS' else true end
    and ($6::text is null or c.control_id like $6 or c.label_ja ilike $6 or c.label_en ilike $6 or s.reason_not_selected ilike $6 or array_to_string(s.individual_controls, ' ') ilike $6)
  order by c.sort_key limit $7`;

/** The grid of a statement in the order of the controls' numbers. One statement of SQL, whatever its size. */
export function controlGrid(read: ReadSession, statement: { readonly id: string; readonly editionId: string }, filter: GridFilter): Promise<StatementLine[]> {
  const pattern = !filter.search ? null : `%${filter.search.replace(/[\\%_]/g, '\\$&')}%`;
  const first = Math.min(Math.max(filter.first, 1), GRID_MOST);
  return read.rows<StatementLine>(SQL, [statement.id, statement.editionId, filter.after ?? '', filter.chapter, filter.only, pattern, first], 'control_grid');
}
