import { defineRule } from '@toroku/kernel';
import { platformClause } from '../application-clauses';
import type { ApplicationRefusalCode } from '../application-refusals';
import type { RegistrationApplicationKind } from '../registration-application';

interface Facts {
  readonly kind: RegistrationApplicationKind;
  /** The reference or key of an application of the service that is still open. */
  readonly openApplication: string | null;
  /** Whether the service stands on the LIU register. Standing on the ISMAP register changes nothing (S-101). */
  readonly isRegistered: boolean;
}

/** 一つのサービスに一つの申請. A service has one open application; a service that stands on the register renews instead of applying anew. */
export const serviceTakesOneApplication = defineRule<Facts, ApplicationRefusalCode>(
  'serviceTakesOneApplication',
  platformClause('one open application per service', ['S-101']),
  ({ kind, openApplication, isRegistered }) => [
    ...(openApplication === null ? [] : [{ code: 'OPEN_APPLICATION_EXISTS' as const, facts: { application: openApplication }, path: ['serviceId'] }]),
    ...(kind === 'FIRST' && isRegistered ? [{ code: 'SERVICE_ALREADY_REGISTERED' as const, path: ['serviceId'] }] : []),
  ],
);
