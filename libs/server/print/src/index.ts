export * from './documents/audit-report';
export * from './documents/form-2-3';
export * from './documents/statement-declaration';
export * from './print-doors';
export * from './printed-document';
export * from './printer';
