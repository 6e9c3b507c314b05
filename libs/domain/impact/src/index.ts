export * from './fact-sheet';
export * from './guidance';
export * from './impact-assessment';
export * from './impact-reason';
export * from './lifecycles';
export * from './parameters';
export * from './pre-application';
export * from './target-business';
