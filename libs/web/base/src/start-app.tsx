import { ApolloProvider } from '@apollo/client/react';
import { LinkProvider, Loading } from '@toroku/ui';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider, type RouteObject } from 'react-router';
import { makeClient } from './apollo';
import { Broken } from './Broken';
import { RouteAnchor } from './RouteAnchor';
import { Shell, type ShellProps } from './Shell';
import { SpokenLanguage } from './SpokenLanguage';

/** Starts an app in the page: its screens inside the shell, under the app's own address. */
export function startApp({ routes, ...shell }: ShellProps & { readonly routes: readonly RouteObject[] }): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no element with the id app');
  // Each screen has a title of its own; the first one in the page would win.
  document.head.querySelector('title')?.remove();
  const screens: RouteObject = { errorElement: <Broken />, children: [...routes] };
  const router = createBrowserRouter([{ element: <Shell {...shell} />, errorElement: <Broken />, HydrateFallback: Loading, children: [screens] }], { basename: `/${shell.app}` });
  createRoot(root).render(
    <StrictMode>
      <SpokenLanguage>
        <LinkProvider anchor={RouteAnchor}>
          <ApolloProvider client={makeClient()}>
            <Suspense fallback={<Loading />}>
              <RouterProvider router={router} />
            </Suspense>
          </ApolloProvider>
        </LinkProvider>
      </SpokenLanguage>
    </StrictMode>,
  );
}
