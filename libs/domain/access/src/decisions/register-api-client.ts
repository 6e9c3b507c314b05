import { doneUnless, refusal, textRefusals, type Decision, type Instant } from '@toroku/kernel';
import type { ApiClient, ApiClientDescription } from '../api-client';
import { dutyRefusals } from '../duty-refusals';
import type { OrganisationKind } from '../organisation';
import { nameRefusals } from '../organisation-description';

/** What a system is judged with. */
export interface ApiClientFacts {
  readonly kind: OrganisationKind;
  /** Whether the issuer's key already names an active system, of whatever organisation. */
  readonly isTaken: boolean;
}

/** An administrator lets another system act for the organisation. It gets no power over members. */
export function registerApiClient(description: ApiClientDescription, { kind, isTaken }: ApiClientFacts, moment: { readonly now: Instant }): Decision<Omit<ApiClient, 'id' | 'organisationId'>> {
  const { duties, scopes, issuer, subject } = description;
  return doneUnless(
    [
      ...nameRefusals(description),
      ...textRefusals(issuer, { path: ['issuer'], max: 300 }),
      ...textRefusals(subject, { path: ['subject'], max: 300 }),
      scopes.length === 0 ? refusal('SCOPES_MISSING', {}, { path: ['scopes'] }) : null,
      ...dutyRefusals(duties, kind),
      duties.includes('ADMINISTRATOR') ? refusal('DUTY_NOT_FOR_SYSTEM', { duty: 'ADMINISTRATOR' }, { path: ['duties'] }) : null,
      isTaken ? refusal('API_CLIENT_ALREADY_THERE', { subject }, { path: ['subject'] }) : null,
    ],
    () => ({ ...description, duties: [...new Set(duties)], scopes: [...new Set(scopes)], version: 1, state: 'ACTIVE' as const, registeredAt: moment.now }),
  );
}
