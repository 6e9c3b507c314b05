export * from './FindingLife';
export * from './OpenReport';
