import { verifyImprovement as decide } from '@toroku/domain-audit';
import type { ChangeInput } from '@toroku/gate';
import { findingCommand } from './finding-command';

export const verifyImprovement = findingCommand<ChangeInput & { readonly isImproved: boolean; readonly verification: string }>({
  verb: 'verifyImprovement',
  decide: (finding, { isImproved, verification }, moment) => decide(finding, { isImproved, verification }, moment),
  notice: ({ state }) => [state === 'VERIFIED' ? 'IMPROVEMENT_VERIFIED' : 'IMPROVEMENT_NOT_VERIFIED', 'providerId'],
});
