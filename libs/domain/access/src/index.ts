export * from './access-policies';
export * from './actor';
export * from './api-client';
export * from './corporate-number';
export * from './decisions/accept-invitation';
export * from './decisions/change-member-duties';
export * from './decisions/invite-member';
export * from './decisions/register-api-client';
export * from './decisions/register-organisation';
export * from './decisions/remove-member';
export * from './decisions/revoke-api-client';
export * from './duty';
export * from './duty-refusals';
export * from './email';
export * from './member';
export * from './organisation';
export * from './organisation-description';
export * from './policy';
export * from './refusals';
export * from './rules/organisation-keeps-an-administrator';
export * from './signature';

import { apiClientLifecycle } from './api-client';
import { memberLifecycle } from './member';
import { organisationKeepsAnAdministrator } from './rules/organisation-keeps-an-administrator';

/** What the generated papers list of this context. */
export const accessRules = [organisationKeepsAnAdministrator] as const;
export const accessLifecycles = [memberLifecycle, apiClientLifecycle] as const;
export const accessDeadlines = [] as const;
