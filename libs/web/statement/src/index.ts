export * from './Attachments';
export * from './statement-routes';
