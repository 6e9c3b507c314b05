export * from './audit-seal';
export * from './deliver-notices';
export * from './remind-of-expiry';
export * from './seal-audit';
export * from './start-worker';
export * from './verify-audit-seals';
