import { accessRoutes } from '@toroku/web-access';
import { sharedRoutes } from '@toroku/web-base';
import type { RouteObject } from 'react-router';
import { places } from './places';

/** Every screen of this app by its address. */
export const routes: readonly RouteObject[] = [
  { path: '/', lazy: async () => ({ Component: (await import('./screens/home/Page')).HomePage }) },
  { path: '/assessments', lazy: async () => ({ Component: (await import('./screens/assessments/Page')).AssessmentsPage }) },
  { path: '/assessments/new', lazy: async () => ({ Component: (await import('./screens/own-assessment/Page')).OwnAssessmentPage }) },
  { path: '/assessments/:id', lazy: async () => ({ Component: (await import('./screens/assessment/Page')).AssessmentPage }) },
  { path: '/assessments/:id/workbook', lazy: async () => ({ Component: (await import('./screens/assessment-workbook/Page')).AssessmentWorkbookPage }) },
  { path: '/procuring', lazy: async () => ({ Component: (await import('./screens/procuring/Page')).ProcuringPage }) },
  { path: '/businesses', lazy: async () => ({ Component: (await import('./screens/businesses/Page')).BusinessesPage }) },
  ...accessRoutes,
  ...sharedRoutes(places),
];
