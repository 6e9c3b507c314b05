import { sharedRoutes } from '@toroku/web-base';
import type { RouteObject } from 'react-router';
import { places } from './places';

/** Every screen of this app by its address. */
export const routes: readonly RouteObject[] = [
  { path: '/', lazy: async () => ({ Component: (await import('./screens/home/Page')).HomePage }) },
  ...sharedRoutes(places),
];
