export * from './signature-routes';
export * from './Signatures';
