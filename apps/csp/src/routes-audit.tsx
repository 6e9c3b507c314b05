import type { RouteObject } from 'react-router';

/** From the statement to the register entry and what follows on it. */
export const auditRoutes: readonly RouteObject[] = [];
