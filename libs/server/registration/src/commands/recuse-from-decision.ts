import { recuseFromDecision as decide } from '@toroku/domain-registration';
import type { ChangeInput } from '@toroku/gate';
import { voteCommand } from './vote-command';

interface Input extends ChangeInput {
  readonly reason: string;
}

export const recuseFromDecision = voteCommand<Input>({ verb: 'recuseFromDecision', decide: (application, { reason }, moment) => decide(application, reason, moment) });
