import { accessRoutes } from '@toroku/web-access';
import { sharedRoutes } from '@toroku/web-base';
import { signatureRoutes } from '@toroku/web-signature';
import type { RouteObject } from 'react-router';
import { places } from './places';
import { auditRoutes } from './routes-audit';
import { evidenceRoutes } from './routes-evidence';

/** Every screen of this app by its address. */
export const routes: readonly RouteObject[] = [
  { path: '/', lazy: async () => ({ Component: (await import('./screens/home/Page')).HomePage }) },
  { path: '/services', lazy: async () => ({ Component: (await import('./screens/services/Page')).ServicesPage }) },
  { path: '/services/new', lazy: async () => ({ Component: (await import('./screens/new-service/Page')).NewServicePage }) },
  { path: '/services/:id', lazy: async () => ({ Component: (await import('./screens/service/Page')).ServicePage }) },
  { path: '/services/:id/fact-sheet', lazy: async () => ({ Component: (await import('./screens/fact-sheet/Page')).FactSheetPage }) },
  { path: '/services/:id/fact-sheet/workbook', lazy: async () => ({ Component: (await import('./screens/fact-sheet-workbook/Page')).FactSheetWorkbookPage }) },
  { path: '/assessments', lazy: async () => ({ Component: (await import('./screens/assessments/Page')).AssessmentsPage }) },
  { path: '/assessments/new', lazy: async () => ({ Component: (await import('./screens/new-assessment/Page')).NewAssessmentPage }) },
  { path: '/assessments/:id', lazy: async () => ({ Component: (await import('./screens/assessment/Page')).AssessmentPage }) },
  { path: '/pre-applications', lazy: async () => ({ Component: (await import('./screens/pre-applications/Page')).PreApplicationsPage }) },
  { path: '/pre-applications/new', lazy: async () => ({ Component: (await import('./screens/new-pre-application/Page')).NewPreApplicationPage }) },
  { path: '/pre-applications/:id', lazy: async () => ({ Component: (await import('./screens/pre-application/Page')).PreApplicationPage }) },
  { path: '/pre-applications/:id/workbook', lazy: async () => ({ Component: (await import('./screens/pre-application-workbook/Page')).PreApplicationWorkbookPage }) },
  ...auditRoutes,
  ...evidenceRoutes,
  ...signatureRoutes,
  ...accessRoutes,
  ...sharedRoutes(places),
];
