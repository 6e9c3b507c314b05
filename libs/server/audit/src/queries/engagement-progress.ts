import type { ReadSession } from '@toroku/gate';
import DataLoader from 'dataloader';

/** How far the work has come, in controls. */
export interface EngagementProgress {
  readonly inScope: number;
  readonly designDone: number;
  readonly operationDue: number;
  readonly operationDone: number;
  readonly exceptions: number;
}

const SQL = `select t.engagement_id as id, count(*)::integer as "inScope",
    count(r.design_result)::integer as "designDone",
    (count(*) filter (where t.depth = 'DESIGN_AND_OPERATION'))::integer as "operationDue",
    (count(r.operational_result) filter (where t.depth = 'DESIGN_AND_OPERATION'))::integer as "operationDone",
    (count(*) filter (where 'EXCEPTION' in (r.design_result, r.operational_result)))::integer as exceptions
  from engagement_control t left join control_result r on r.engagement_id = t.engagement_id and r.control_id = t.control_id
  where t.engagement_id = any($1) and t.depth <> 'NONE' group by t.engagement_id`;

const nothingYet: EngagementProgress = { inScope: 0, designDone: 0, operationDue: 0, operationDone: 0, exceptions: 0 };
const loaders = new WeakMap<ReadSession, DataLoader<string, EngagementProgress>>();

/** The progress of an engagement; all that are asked for at once go in one statement. */
export function engagementProgress(read: ReadSession, engagementId: string): Promise<EngagementProgress> {
  const loader = loaders.get(read) ?? new DataLoader<string, EngagementProgress>((ids) => progressOf(read, ids), { cache: false });
  loaders.set(read, loader);
  return loader.load(engagementId);
}

async function progressOf(read: ReadSession, ids: readonly string[]): Promise<EngagementProgress[]> {
  const rows = await read.rows<EngagementProgress & { readonly id: string }>(SQL, [ids], 'engagement_progress');
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? nothingYet);
}
