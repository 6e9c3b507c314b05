export * from './access-routes';
