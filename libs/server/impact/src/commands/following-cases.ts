import { outOfState } from '@toroku/kernel';
import { preApplicationLifecycle, type FollowingCase, type PreApplication, type PreApplicationMove } from '@toroku/domain-impact';
import type { UnitOfWork } from '@toroku/gate';
import { PreApplicationTable } from '../tables/pre-application-table';

/** The pre-applications that draw on an assessment and move with it, locked, oldest first. */
export async function followingCases(work: UnitOfWork, assessmentId: string, verb: PreApplicationMove): Promise<PreApplication[]> {
  const named = await work.sql<{ id: string }>('select id from pre_application where assessment_ids @> array[$1]::uuid[] order by id', [assessmentId]);
  const locked: PreApplication[] = [];
  for (const { id } of named) {
    const row = await work.one(PreApplicationTable, { id }, { lock: true });
    if (row && outOfState(preApplicationLifecycle, row.state, verb) === null) locked.push(row);
  }
  return locked;
}

/** Writes what each of them becomes. */
export async function moveFollowing(work: UnitOfWork, cases: readonly FollowingCase[]): Promise<void> {
  for (const { preApplication, becomes } of cases) await work.update(PreApplicationTable, preApplication, becomes);
}
