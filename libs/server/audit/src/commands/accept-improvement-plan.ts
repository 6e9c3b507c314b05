import { acceptImprovementPlan as decide } from '@toroku/domain-audit';
import type { ChangeInput } from '@toroku/gate';
import { findingCommand } from './finding-command';

export const acceptImprovementPlan = findingCommand<ChangeInput>({
  verb: 'acceptImprovementPlan',
  decide: (finding) => decide(finding),
  notice: () => ['IMPROVEMENT_PLAN_ACCEPTED', 'providerId'],
});
