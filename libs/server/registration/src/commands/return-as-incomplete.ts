import { organisationParty } from '@toroku/domain-access';
import { returnAsIncomplete as decide } from '@toroku/domain-registration';
import type { ChangeInput } from '@toroku/gate';
import { moveCommand } from './application-command';

interface Input extends ChangeInput {
  readonly notes: readonly string[];
}

export const returnAsIncomplete = moveCommand<Input>({
  verb: 'returnAsIncomplete',
  decide: (application, { notes }, moment) => decide(application, notes, moment),
  notice: ({ providerId }) => [organisationParty(providerId), 'REGISTRATION_APPLICATION_RETURNED'],
});
