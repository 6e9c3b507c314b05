export * from './columns';
export * from './data-source';
export * from './migrate';
export * from './parsers';
export * from './table';
export * from './cluster/cluster';
