export * from './about';
export * from './changes';
export * from './entry';
export * from './list';
export * from './shared';
