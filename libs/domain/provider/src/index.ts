export * from './cloud-service';
export * from './decisions/register-cloud-service';
export * from './decisions/revise-cloud-service';
export * from './describe-cloud-service';
export * from './policy';
export * from './refusals';
export * from './rules/service-is-saas';

import { serviceIsSaas } from './rules/service-is-saas';

/** What the generated docs take from this context. */
export const providerRules = [serviceIsSaas] as const;
