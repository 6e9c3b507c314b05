export * from './statement-routes';
