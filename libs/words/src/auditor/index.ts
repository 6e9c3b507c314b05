export * from './common';
export * from './engagement';
export * from './engagements';
export * from './home';
export * from './sampling';
export * from './scope';
export * from './work';
