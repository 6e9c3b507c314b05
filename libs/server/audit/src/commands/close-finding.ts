import { closeFinding as decide } from '@toroku/domain-audit';
import type { ChangeInput } from '@toroku/gate';
import { findingCommand } from './finding-command';

export const closeFinding = findingCommand<ChangeInput>({
  verb: 'closeFinding',
  decide: (finding) => decide(finding),
});
