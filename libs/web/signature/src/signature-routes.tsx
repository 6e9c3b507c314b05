import type { RouteObject } from 'react-router';

/** The pages about signatures, for every app whose people sign. */
export const signatureRoutes: readonly RouteObject[] = [{ path: '/signatures', lazy: async () => ({ Component: (await import('./MySignaturesPage')).MySignaturesPage }) }];
