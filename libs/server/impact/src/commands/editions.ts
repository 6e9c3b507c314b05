import { editionOn, type ImpactGuidance, type TargetBusinessList } from '@toroku/domain-impact';
import type { UnitOfWork } from '@toroku/gate';
import { ImpactGuidanceTable } from '../tables/impact-guidance-table';
import { TargetBusinessListTable } from '../tables/target-business-list-table';

/** The editions in force on the day of the request; null where there is none. */
export async function editionsInForce(work: UnitOfWork): Promise<{ guidance: ImpactGuidance | null; list: TargetBusinessList | null }> {
  const guidances = await work.many(ImpactGuidanceTable, {}, 'edition');
  const lists = await work.many(TargetBusinessListTable, {}, 'edition');
  return { guidance: editionOn(guidances, work.moment.today), list: editionOn(lists, work.moment.today) };
}

/** Makes two that bring out an edition of the same kind at once wait for each other. */
export async function takeTurns(work: UnitOfWork, kind: string): Promise<void> {
  await work.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`edition of ${kind}`]);
}
