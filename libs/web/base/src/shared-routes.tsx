import type { RouteObject } from 'react-router';
import { NotFound } from './Broken';
import { NoticesPage } from './NoticesPage';
import type { Places } from './places';
import { SignedInAgain } from './SessionDialog';

/** The screens that every app has. To stand last among an app's routes. */
export function sharedRoutes(places: Places): readonly RouteObject[] {
  return [
    { path: '/notices', element: <NoticesPage places={places} /> },
    { path: '/signed-in', element: <SignedInAgain /> },
    { path: '*', element: <NotFound /> },
  ];
}
