import { beginImprovement as decide } from '@toroku/domain-audit';
import type { ChangeInput } from '@toroku/gate';
import { findingCommand } from './finding-command';

export const beginImprovement = findingCommand<ChangeInput>({
  verb: 'beginImprovement',
  decide: (finding, _, moment) => decide(finding, moment),
});
