import type { RouteObject } from 'react-router';

/** The statement as those read it who audit, review and decide. */
export const statementRoutes: readonly RouteObject[] = [{ path: '/statements/:id', lazy: async () => ({ Component: (await import('./StatementReader')).StatementReader }) }];
