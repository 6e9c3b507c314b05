import type { Engagement, EngagementSampleSizes, SampleSizeRow } from '@toroku/domain-audit';
import { ruleSetOf } from '@toroku/domain-rulebook';
import type { ReadSession } from '@toroku/gate';
import { EngagementSampleSizesTable } from '../tables/sampling-tables';

/** The lines that samples of an audit are measured by: its own table, else the rule set's. */
export function sampleSizesOf({ ruleSetId }: Engagement, own: EngagementSampleSizes | null): readonly SampleSizeRow[] {
  return own?.rows ?? ruleSetOf(ruleSetId).audit.sampleSizes;
}

/** The table that the audit body set last on another audit: where a new one begins. Null while there is none that the asker may see. */
export async function latestSampleSizes(read: ReadSession, { id, auditBodyId }: Engagement): Promise<EngagementSampleSizes | null> {
  const others = (await read.list(EngagementSampleSizesTable, 'auditBodyId', auditBodyId)).filter((one) => one.id !== id);
  return others.sort((one, other) => (one.setOn < other.setOn ? 1 : -1))[0] ?? null;
}
