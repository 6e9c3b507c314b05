import { organisationParty } from '@toroku/domain-access';
import { requestAdditionalAudit as decide } from '@toroku/domain-registration';
import type { ChangeInput } from '@toroku/gate';
import { moveCommand } from './application-command';

interface Input extends ChangeInput {
  readonly reason: string;
}

export const requestAdditionalAudit = moveCommand<Input>({
  verb: 'requestAdditionalAudit',
  decide: (application, { reason }, moment) => decide(application, reason, moment),
  notice: ({ providerId }) => [organisationParty(providerId), 'ADDITIONAL_AUDIT_REQUESTED'],
});
