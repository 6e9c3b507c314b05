import { castVote as decide, type CastVote } from '@toroku/domain-registration';
import type { ChangeInput } from '@toroku/gate';
import { voteCommand } from './vote-command';

type Input = ChangeInput & CastVote;

export const castVote = voteCommand<Input>({
  verb: 'castVote',
  decide: (application, input, { actor, earlier, today }) => decide(application, input, { voterId: actor.id, earlier, today }),
});
