import { classifyFinding as decide, type FindingSeverity } from '@toroku/domain-audit';
import type { ChangeInput } from '@toroku/gate';
import { findingCommand } from './finding-command';

export const classifyFinding = findingCommand<ChangeInput & { readonly severity: FindingSeverity; readonly reason: string }>({
  verb: 'classifyFinding',
  decide: (finding, { severity, reason }) => decide(finding, { severity, reason }),
});
