import { column, nullable, table } from '@toroku/database';
import type { TargetBusinessProposal } from '@toroku/domain-impact';

export const TargetBusinessProposalTable = table<TargetBusinessProposal>('target_business_proposal', {
  id: column.id(),
  version: column.integer(),
  preApplicationId: nullable(column.uuid()),
  business: column.text(),
  grounds: column.text(),
  state: column.text(),
  proposedOn: column.day(),
  decidedOn: nullable(column.day()),
  decisionNote: nullable(column.text()),
  adoptedEdition: nullable(column.integer()),
  adoptedEntry: nullable(column.integer()),
});
