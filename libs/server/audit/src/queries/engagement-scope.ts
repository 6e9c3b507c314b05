import { selectList } from '@toroku/database';
import type { ControlResult, EngagementControl } from '@toroku/domain-audit';
import type { ReadSession } from '@toroku/gate';
import { EngagementControlTable } from '../tables/engagement-tables';

/** Which lines of a scope. */
export const scopeFilters = ['IN', 'OUT', 'WITHOUT_RESULT', 'EXCEPTION'] as const;
export type ScopeFilter = (typeof scopeFilters)[number];

/** One line of the scope: the control, why it is in or out, and what stands on it. */
export type ScopeLine = EngagementControl &
  Pick<ControlResult, 'designResult' | 'operationalResult'> & {
    readonly labelJa: string;
    readonly labelEn: string;
    readonly designProcedure: string | null;
    readonly operationalProcedure: string | null;
    readonly recordedById: string | null;
    readonly recordedOn: string | null;
  };

/** As many lines as one answer holds: a whole scope. */
export const SCOPE_MOST = 2_000;

const SQL = `select ${selectList(EngagementControlTable, 't')}, coalesce(c.label_ja, '') as "labelJa", coalesce(c.label_en, '') as "labelEn",
    r.design_result as "designResult", r.design_procedure as "designProcedure", r.operational_result as "operationalResult", r.operational_procedure as "operationalProcedure",
    r.recorded_by_id as "recordedById", r.recorded_on as "recordedOn"
  from engagement_control t
    left join control_result r on r.engagement_id = t.engagement_id and r.control_id = t.control_id
    left join statement s on s.id = $2
    left join control c on c.edition_id = s.edition_id and c.control_id = t.control_id
  where t.engagement_id = $1 and t.sort_key collate "C" > $3 and case $4::text
      when 'IN' then t.depth <> 'NONE' when 'OUT' then t.depth = 'NONE'
      when 'WITHOUT_RESULT' then (t.depth <> 'NONE' and r.design_result is null) or (t.depth = 'DESIGN_AND_OPERATION' and r.operational_result is null)
      when 'EXCEPTION' then 'EXCEPTION' in (r.design_result, r.operational_result) else true end
    and ($6::text is null or t.control_id = $6)
  order by t.sort_key collate "C" limit $5`;

/** The scope of an engagement in the order of the controls' numbers. One statement of SQL, whatever its size. */
export function engagementScope(
  read: ReadSession,
  engagement: { readonly id: string; readonly statementId: string },
  { first, after, only, controlId }: { readonly first: number; readonly after: string | null; readonly only: ScopeFilter | null; readonly controlId: string | null },
): Promise<ScopeLine[]> {
  return read.rows<ScopeLine>(SQL, [engagement.id, engagement.statementId, after ?? '', only, Math.min(Math.max(first, 1), SCOPE_MOST), controlId], 'engagement_scope');
}
