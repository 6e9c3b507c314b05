export * from './cloud-service';
export * from './decisions/register-cloud-service';
export * from './decisions/revise-cloud-service';
export * from './describe-cloud-service';
export * from './policy';
export * from './refusals';
export * from './rules/service-is-saas';
