import { selectList } from '@toroku/database';
import type { TargetBusinessProposal, TargetBusinessProposalState } from '@toroku/domain-impact';
import type { ReadSession } from '@toroku/gate';
import type { Slice } from './slice';
import { TargetBusinessProposalTable } from '../tables/target-business-proposal-table';

/** The proposals that the viewer may see, oldest first. */
export function readProposals(read: ReadSession, { state, first, after }: Slice & { readonly state: TargetBusinessProposalState | null }): Promise<TargetBusinessProposal[]> {
  return read.rows<TargetBusinessProposal>(
    `select ${selectList(TargetBusinessProposalTable, 't')} from target_business_proposal t
     where ($1::text is null or t.state = $1) and ($2::uuid is null or t.id > $2) order by t.id limit $3`,
    [state, after, first],
    'target_business_proposals',
  );
}
