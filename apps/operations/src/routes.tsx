import { accessRoutes } from '@toroku/web-access';
import { sharedRoutes } from '@toroku/web-base';
import { statementRoutes } from '@toroku/web-statement';
import type { RouteObject } from 'react-router';
import { places } from './places';

/** Every screen of this app by its address. */
export const routes: readonly RouteObject[] = [
  { path: '/', lazy: async () => ({ Component: (await import('./screens/home/Page')).HomePage }) },
  { path: '/pre-applications', lazy: async () => ({ Component: (await import('./screens/pre-applications/Page')).PreApplicationsPage }) },
  { path: '/pre-applications/:id', lazy: async () => ({ Component: (await import('./screens/pre-application/Page')).PreApplicationPage }) },
  { path: '/applications', lazy: async () => ({ Component: (await import('./screens/applications/Page')).ApplicationsPage }) },
  { path: '/applications/:id', lazy: async () => ({ Component: (await import('./screens/application/Page')).ApplicationPage }) },
  { path: '/proposals', lazy: async () => ({ Component: (await import('./screens/proposals/Page')).ProposalsPage }) },
  { path: '/proposals/:id', lazy: async () => ({ Component: (await import('./screens/proposal/Page')).ProposalPage }) },
  { path: '/incidents', lazy: async () => ({ Component: (await import('./screens/incidents/Page')).IncidentsPage }) },
  { path: '/incidents/new', lazy: async () => ({ Component: (await import('./screens/new-incident/Page')).NewIncidentPage }) },
  { path: '/incidents/:id', lazy: async () => ({ Component: (await import('./screens/incident/Page')).IncidentPage }) },
  { path: '/entries', lazy: async () => ({ Component: (await import('./screens/entries/Page')).EntriesPage }) },
  { path: '/entries/record', lazy: async () => ({ Component: (await import('./screens/record-entry/Page')).RecordEntryPage }) },
  { path: '/entries/:id', lazy: async () => ({ Component: (await import('./screens/entry/Page')).EntryPage }) },
  { path: '/audit-bodies', lazy: async () => ({ Component: (await import('./screens/audit-bodies/Page')).AuditBodiesPage }) },
  { path: '/organisations', lazy: async () => ({ Component: (await import('./screens/organisations/Page')).OrganisationsPage }) },
  { path: '/organisations/new', lazy: async () => ({ Component: (await import('./screens/new-organisation/Page')).NewOrganisationPage }) },
  { path: '/target-businesses', lazy: async () => ({ Component: (await import('./screens/target-businesses/Page')).TargetBusinessesPage }) },
  { path: '/guidance', lazy: async () => ({ Component: (await import('./screens/guidance/Page')).GuidancePage }) },
  { path: '/catalogue', lazy: async () => ({ Component: (await import('./screens/catalogue/Page')).CataloguePage }) },
  { path: '/catalogue/:edition/workbook', lazy: async () => ({ Component: (await import('./screens/catalogue-workbook/Page')).CatalogueWorkbookPage }) },
  { path: '/workbook-templates', lazy: async () => ({ Component: (await import('./screens/workbook-templates/Page')).WorkbookTemplatesPage }) },
  ...statementRoutes,
  ...accessRoutes,
  ...sharedRoutes(places),
];
