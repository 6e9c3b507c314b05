import type { ImpactGuidance, TargetBusinessList } from '@toroku/domain-impact';
import type { ReadSession } from '@toroku/gate';
import { ImpactGuidanceTable } from '../tables/impact-guidance-table';
import { TargetBusinessListTable } from '../tables/target-business-list-table';

/** Editions are added, never changed: all of them stand at version 1, so that one batched key names them all. */
const UNCHANGED = 1 as unknown as string;

/** Every edition of the guidance, oldest first; read once a request. */
export function readGuidanceEditions(read: ReadSession): Promise<ImpactGuidance[]> {
  return read.list(ImpactGuidanceTable, 'version', UNCHANGED, 'edition');
}

/** Every edition of the target-business list, oldest first; read once a request. */
export function readListEditions(read: ReadSession): Promise<TargetBusinessList[]> {
  return read.list(TargetBusinessListTable, 'version', UNCHANGED, 'edition');
}
