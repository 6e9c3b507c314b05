import type { ReadSession } from '@toroku/gate';
import type { Control } from '@toroku/domain-catalogue';
import type { StatedControl } from '@toroku/domain-statement';

/** What the statement of the period before said of a control. */
export type LastAnswer = Pick<StatedControl, 'selected' | 'individualControls' | 'reasonNotSelected'>;

/** One line of the grid: a control of the edition beside what the statement says of it. */
export type StatementLine = StatedControl & Pick<Control, 'tier' | 'level' | 'obligation' | 'chapter' | 'objective' | 'labelJa' | 'labelEn' | 'sortKey'> & { readonly lastYear: LastAnswer | null };

/**
 * Which lines. CHANGED: said otherwise than in the period before, or with a change inside the period. FLAGGED: the check names the control.
 * QUERIED: an open query of the support body names it. MINE: it is the reader's to write. COMMENTED: colleagues wrote about it and nobody settled it.
 */
export const gridFilters = ['UNDECIDED', 'NOT_SELECTED', 'WITHOUT_REASON', 'MANDATORY', 'CHANGED', 'FLAGGED', 'QUERIED', 'MINE', 'COMMENTED'] as const;

/** What a reader of the grid asks for; `after` is the sort key of the last line seen. */
export interface GridFilter {
  readonly first: number;
  readonly after?: string | null;
  readonly chapter?: number | null;
  /** The numbers of an objective: itself and what is below it. */
  readonly objective?: string | null;
  readonly only?: (typeof gridFilters)[number] | null;
  /** Words that a line holds, each in its id, a label or a text; width and case do not count. */
  readonly search?: string | null;
}

/** Whose grid. */
export interface GridOf {
  readonly id: string;
  readonly editionId: string;
  readonly previousStatementId: string | null;
}

/** As many lines as one answer holds: a whole statement. */
export const GRID_MOST = 2_000;

const TEXTS = `concat_ws(' ', c.control_id, c.label_ja, c.label_en, s.reason_not_selected, array_to_string(s.individual_controls, ' '))`;
/** Ids that open queries of applications with the statement name: what a query is about is a text, in which any sign but an id divides. */
const QUERIED = `(select coalesce(array_agg(named), '{}') from registration_application a join application_query q on q.application_id = a.id
  cross join regexp_split_to_table(normalize(q.about, NFKC), '[^0-9A-Za-z.]+') named where a.statement_id = $1 and q.closed_on is null)`;
const SAID = (row: string): string => `(${row}.selected, coalesce(${row}.individual_controls, '{}'), coalesce(${row}.reason_not_selected, ''))`;

const SQL = `select c.control_id as "controlId", c.tier, c.level, c.obligation, c.chapter, c.objective, c.label_ja as "labelJa", c.label_en as "labelEn", c.sort_key as "sortKey",
    s.selected, coalesce(s.individual_controls, '{}') as "individualControls", coalesce(s.reason_not_selected, '') as "reasonNotSelected", coalesce(s.changes, '[]') as changes,
    case when p.control_id is not null then jsonb_build_object('selected', p.selected, 'individualControls', p.individual_controls, 'reasonNotSelected', p.reason_not_selected) end as "lastYear"
  from control c left join statement_control s on s.statement_id = $1 and s.control_id = c.control_id
    left join statement_control p on p.statement_id = $8 and p.control_id = c.control_id
  where c.edition_id = $2 and c.sort_key > $3 and ($4::integer is null or c.chapter = $4)
    and case $5::text when 'UNDECIDED' then s.selected is null when 'NOT_SELECTED' then s.selected = false
      when 'WITHOUT_REASON' then s.selected = false and s.reason_not_selected !~ '[^\\s\\u3000]' when 'MANDATORY' then c.obligation = 'ALWAYS'
      when 'CHANGED' then coalesce(s.changes, '[]') <> '[]' or ($8::uuid is not null and ${SAID('s')} is distinct from ${SAID('p')})
      when 'FLAGGED' then c.control_id = any($9::text[]) when 'QUERIED' then c.control_id = any(${QUERIED}::text[])
      when 'MINE' then exists (select 1 from control_assignment a where a.statement_id = $1 and a.control_id = c.control_id and a.member_id = $10)
      when 'COMMENTED' then exists (select 1 from control_comment t where t.statement_id = $1 and t.control_id = c.control_id and t.resolved_at is null) else true end
    and ($11::text is null or c.objective = $11)
    and ($6::text[] is null or lower(normalize(${TEXTS}, NFKC)) like all ($6))
  order by c.sort_key limit $7`;

/** What the lines are chosen by besides the filter. */
export interface GridFacts {
  readonly filter: GridFilter;
  /** The controls that the check names. */
  readonly flagged: readonly string[];
  /** Who reads; null for everybody who is no member. */
  readonly readerId: string | null;
}

/** The grid of a statement in the order of the controls' numbers. One statement of SQL, whatever its size. */
export function controlGrid(read: ReadSession, statement: GridOf, { filter, flagged, readerId }: GridFacts): Promise<StatementLine[]> {
  const first = Math.min(Math.max(filter.first, 1), GRID_MOST);
  return read.rows<StatementLine>(SQL, [statement.id, statement.editionId, filter.after ?? '', filter.chapter, filter.only, patternsOf(filter.search), first, statement.previousStatementId, flagged, readerId, filter.objective], 'control_grid');
}

function patternsOf(search: string | null | undefined): readonly string[] | null {
  const words = (search ?? '').normalize('NFKC').toLowerCase().split(/\s+/).filter((word) => word !== '');
  return words.length === 0 ? null : words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
