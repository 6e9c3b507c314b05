import { requireImprovementPlan as decide } from '@toroku/domain-audit';
import type { ChangeInput } from '@toroku/gate';
import { findingCommand } from './finding-command';

export const requireImprovementPlan = findingCommand<ChangeInput>({
  verb: 'requireImprovementPlan',
  decide: (finding) => decide(finding),
  notice: () => ['IMPROVEMENT_PLAN_REQUIRED', 'providerId'],
});
