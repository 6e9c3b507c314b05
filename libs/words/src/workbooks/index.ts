export * from './notes';
export * from './statement';
export * from './audit';
export * from './catalogue';
export * from './impact';
