import type { RouteObject } from 'react-router';

/** From the statement to the register entry and what follows on it. */
export const auditRoutes: readonly RouteObject[] = [
  { path: '/statements', lazy: async () => ({ Component: (await import('./screens/statements/Page')).StatementsPage }) },
  { path: '/statements/new', lazy: async () => ({ Component: (await import('./screens/new-statement/Page')).NewStatementPage }) },
  { path: '/statements/:id', lazy: async () => ({ Component: (await import('./screens/statement/Page')).StatementPage }) },
  { path: '/statements/:id/workbook', lazy: async () => ({ Component: (await import('./screens/statement-workbook/Page')).StatementWorkbookPage }) },
  { path: '/statements/:id/edition', lazy: async () => ({ Component: (await import('./screens/statement-edition/Page')).StatementEditionPage }) },
  { path: '/statements/:id/crosswalk', lazy: async () => ({ Component: (await import('./screens/statement-crosswalk/Page')).StatementCrosswalkPage }) },
  { path: '/internal-audits/new', lazy: async () => ({ Component: (await import('./screens/new-internal-audit/Page')).NewInternalAuditPage }) },
  { path: '/internal-audits/:id', lazy: async () => ({ Component: (await import('./screens/internal-audit/Page')).InternalAuditPage }) },
  { path: '/internal-audits/:id/workbook', lazy: async () => ({ Component: (await import('./screens/internal-audit-workbook/Page')).InternalAuditWorkbookPage }) },
  { path: '/engagements', lazy: async () => ({ Component: (await import('./screens/engagements/Page')).EngagementsPage }) },
  { path: '/engagements/new', lazy: async () => ({ Component: (await import('./screens/new-engagement/Page')).NewEngagementPage }) },
  { path: '/engagements/:id', lazy: async () => ({ Component: (await import('./screens/engagement/Page')).EngagementPage }) },
  { path: '/engagements/:id/findings-workbook', lazy: async () => ({ Component: (await import('./screens/findings-workbook/Page')).FindingsWorkbookPage }) },
  { path: '/findings', lazy: async () => ({ Component: (await import('./screens/findings/Page')).FindingsPage }) },
  { path: '/findings/:id', lazy: async () => ({ Component: (await import('./screens/finding/Page')).FindingPage }) },
  { path: '/applications', lazy: async () => ({ Component: (await import('./screens/applications/Page')).ApplicationsPage }) },
  { path: '/applications/new', lazy: async () => ({ Component: (await import('./screens/new-application/Page')).NewApplicationPage }) },
  { path: '/applications/:id', lazy: async () => ({ Component: (await import('./screens/application/Page')).ApplicationPage }) },
  { path: '/entries', lazy: async () => ({ Component: (await import('./screens/entries/Page')).EntriesPage }) },
  { path: '/entries/:id', lazy: async () => ({ Component: (await import('./screens/entry/Page')).EntryPage }) },
  { path: '/incidents', lazy: async () => ({ Component: (await import('./screens/incidents/Page')).IncidentsPage }) },
  { path: '/incidents/new', lazy: async () => ({ Component: (await import('./screens/new-incident/Page')).NewIncidentPage }) },
  { path: '/incidents/:id', lazy: async () => ({ Component: (await import('./screens/incident/Page')).IncidentPage }) },
];
