import { returnImprovementPlan as decide } from '@toroku/domain-audit';
import type { ChangeInput } from '@toroku/gate';
import { findingCommand } from './finding-command';

export const returnImprovementPlan = findingCommand<ChangeInput & { readonly reason: string }>({
  verb: 'returnImprovementPlan',
  decide: (finding, { reason }) => decide(finding, { reason }),
  notice: () => ['IMPROVEMENT_PLAN_RETURNED', 'providerId'],
});
