export * from './enum-of';
export * from './clause-type';
export * from './inputs';
export * from './note-words';
export * from './refused-type';
export * from './scalars';
