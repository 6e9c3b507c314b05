export * from './finding';
export * from './finding-lifecycle';
export * from './improvement-plan';
export * from './internal-audit';
export * from './internal-audit-lifecycle';
export * from './parameters';
export * from './working-papers';
