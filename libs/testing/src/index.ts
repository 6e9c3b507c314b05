export * from './actors';
export * from './database';
export * from './frozen-clock';
export * from './house';
export * from './graph';
export * from './builders/findings-house';
