import type { RouteObject } from 'react-router';
import { routes as agency } from '../../../agency/src/routes';
import { routes as auditor } from '../../../auditor/src/routes';
import { routes as csp } from '../../../csp/src/routes';
import { routes as operations } from '../../../operations/src/routes';

export type RoutedApp = 'csp' | 'auditor' | 'operations' | 'agency';

/** The apps' own routers: what is in them is visited. */
export const routers: Readonly<Record<RoutedApp, readonly RouteObject[]>> = { csp, auditor, operations, agency };

/** One address of an app, with its parameters still open: `/assessments/:id`. */
export interface Route {
  readonly app: RoutedApp;
  readonly path: string;
}

/** Every address that the routers know. */
export const everyRoute: readonly Route[] = Object.entries(routers).flatMap(([app, tree]) => pathsIn(tree).map((path) => ({ app: app as RoutedApp, path })));

/** The full paths of a tree of routes, the parents' paths before their own. */
export function pathsIn(tree: readonly RouteObject[], above = ''): readonly string[] {
  return tree.flatMap(({ path, index, children }) => {
    const here = path === undefined ? above : path.startsWith('/') ? path : `${above.replace(/\/$/, '')}/${path}`;
    const isPlace = index === true || (path !== undefined && !children?.some((child) => child.index));
    return [...(isPlace ? [here] : []), ...(children ? pathsIn(children, here) : [])];
  });
}

/** The parameters of a path, each under the words before it: `/engagements/:id/controls/:controlId` has `engagements/:id` and `controls/:controlId`. */
export function parametersOf(path: string): readonly string[] {
  const words = path.split('/').filter(Boolean);
  return words.flatMap((word, at) => (word.startsWith(':') ? [`${words[at - 1] ?? ''}/${word.replace(/\?$/, '')}`] : []));
}

/** The address with its parameters filled in, in order. */
export function filled(path: string, values: readonly string[]): string {
  let next = 0;
  return path.replace(/:[^/]+/g, () => encodeURIComponent(values[next++] ?? '')).replace(/\*$/, 'no-such-place');
}
