import type { ReadSession } from '@toroku/gate';

/** One objective of the edition, and how far its controls are answered. */
export interface OutlineLine {
  readonly chapter: number;
  /** Its numbers: 9.2.3. */
  readonly objective: string;
  readonly labelJa: string;
  readonly labelEn: string;
  /** Its controls, itself among them. */
  readonly total: number;
  readonly answered: number;
}

const SQL = `select c.chapter, c.objective, coalesce(min(c.label_ja) filter (where c.control_id = c.objective), '') as "labelJa",
    coalesce(min(c.label_en) filter (where c.control_id = c.objective), '') as "labelEn", count(*)::integer as total, count(s.selected)::integer as answered
  from control c left join statement_control s on s.statement_id = $1 and s.control_id = c.control_id
  where c.edition_id = $2 group by c.chapter, c.objective order by min(c.sort_key)`;

/** The objectives of a statement's edition in the order of their numbers. One statement of SQL. */
export function statementOutline(read: ReadSession, { id, editionId }: { readonly id: string; readonly editionId: string }): Promise<OutlineLine[]> {
  return read.rows<OutlineLine>(SQL, [id, editionId], 'statement_outline');
}
