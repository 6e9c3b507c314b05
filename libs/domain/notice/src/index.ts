export * from './decisions/mark-notice-read';
export * from './notice';
export * from './notice-policies';
