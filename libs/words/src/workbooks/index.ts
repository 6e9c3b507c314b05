export * from './notes';
export * from './statement';
export * from './audit';
