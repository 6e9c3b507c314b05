import type { RouteObject } from 'react-router';

/** Files of evidence. */
export const evidenceRoutes: readonly RouteObject[] = [
  { path: '/evidence', lazy: async () => ({ Component: (await import('./screens/evidence/Page')).EvidencePage }) },
  { path: '/evidence/:id', lazy: async () => ({ Component: (await import('./screens/evidence-file/Page')).EvidenceFilePage }) },
];
