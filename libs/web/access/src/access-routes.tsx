import { accessWebWords } from '@toroku/words';
import type { MenuItem } from '@toroku/web-base';
import type { RouteObject } from 'react-router';

/** Who belongs to the person's own organisation: screens that every app has. */
export const accessRoutes: readonly RouteObject[] = [
  { path: '/organisation', lazy: async () => ({ Component: (await import('./OrganisationPage')).OrganisationPage }) },
  { path: '/organisation/systems', lazy: async () => ({ Component: (await import('./SystemsPage')).SystemsPage }) },
];

/** The way to them. */
export const accessMenu: MenuItem = { href: '/organisation', label: accessWebWords.menu };
