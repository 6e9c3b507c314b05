export * from './application-parameters';
export * from './application-query';
export * from './committee-vote';
export * from './parameters';
export * from './registration-application';
export * from './registration-application-form';
export * from './registration-application-lifecycle';
export * from './technical-review';
