import { reportImprovement as decide } from '@toroku/domain-audit';
import type { ChangeInput } from '@toroku/gate';
import { findingCommand } from './finding-command';

export const reportImprovement = findingCommand<ChangeInput & { readonly result: string }>({
  verb: 'reportImprovement',
  decide: (finding, { result }, moment) => decide(finding, { result }, moment),
  notice: () => ['IMPROVEMENT_REPORTED', 'raisedByOrganisationId'],
});
