import { accessRoutes } from '@toroku/web-access';
import { sharedRoutes } from '@toroku/web-base';
import { statementRoutes } from '@toroku/web-statement';
import { signatureRoutes } from '@toroku/web-signature';
import type { RouteObject } from 'react-router';
import { places } from './places';

/** Every screen of this app by its address. */
export const routes: readonly RouteObject[] = [
  { path: '/', lazy: async () => ({ Component: (await import('./screens/home/Page')).HomePage }) },
  { path: '/engagements', lazy: async () => ({ Component: (await import('./screens/engagements/Page')).EngagementsPage }) },
  { path: '/engagements/:id', lazy: async () => ({ Component: (await import('./screens/engagement/Page')).EngagementPage }) },
  { path: '/engagements/:id/results', lazy: async () => ({ Component: (await import('./screens/results/Page')).ResultsPage }) },
  { path: '/engagements/:id/workbook', lazy: async () => ({ Component: (await import('./screens/results-workbook/Page')).ResultsWorkbookPage }) },
  { path: '/engagements/:id/findings-workbook', lazy: async () => ({ Component: (await import('./screens/findings-workbook/Page')).FindingsWorkbookPage }) },
  { path: '/engagements/:id/samples', lazy: async () => ({ Component: (await import('./screens/samples/Page')).SamplesPage }) },
  { path: '/engagements/:id/raise', lazy: async () => ({ Component: (await import('./screens/raise/Page')).RaisePage }) },
  { path: '/engagements/:id/report', lazy: async () => ({ Component: (await import('./screens/report/Page')).ReportPage }) },
  { path: '/findings', lazy: async () => ({ Component: (await import('./screens/findings/Page')).FindingsPage }) },
  { path: '/findings/:id', lazy: async () => ({ Component: (await import('./screens/finding/Page')).FindingPage }) },
  { path: '/engagements/:id/scope', lazy: async () => ({ Component: (await import('./screens/scope/Page')).ScopePage }) },
  ...statementRoutes,
  ...signatureRoutes,
  ...accessRoutes,
  ...sharedRoutes(places),
];
