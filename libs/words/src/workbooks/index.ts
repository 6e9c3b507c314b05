export * from './notes';
export * from './statement';
