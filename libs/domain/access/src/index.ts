export * from './actor';
export * from './duty';
export * from './organisation';
export * from './policy';
