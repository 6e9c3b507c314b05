import { organisationParty } from '@toroku/domain-access';
import { acceptRegistrationApplication as decide, type ReceptionChecks } from '@toroku/domain-registration';
import type { ChangeInput } from '@toroku/gate';
import { moveCommand } from './application-command';

type Input = ChangeInput & ReceptionChecks;

export const acceptRegistrationApplication = moveCommand<Input>({
  verb: 'acceptRegistrationApplication',
  decide: (application, checks, moment) => decide(application, checks, moment),
  notice: ({ providerId }) => [organisationParty(providerId), 'REGISTRATION_APPLICATION_ACCEPTED'],
});
