export * from './OpenReport';
