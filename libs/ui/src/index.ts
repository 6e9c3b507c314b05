export * from './language';
export * from './links';
export * from './provisional';
