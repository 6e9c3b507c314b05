export type * from './register-pages';
export type * from './schema.generated';
