import { reclassifyAsRecommendation as decide } from '@toroku/domain-audit';
import type { ChangeInput } from '@toroku/gate';
import { findingCommand } from './finding-command';

export const reclassifyAsRecommendation = findingCommand<ChangeInput & { readonly reason: string }>({
  verb: 'reclassifyAsRecommendation',
  decide: (finding, { reason }) => decide(finding, { reason }),
});
