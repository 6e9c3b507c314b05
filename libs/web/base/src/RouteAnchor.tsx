import type { AnchorProps } from '@toroku/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** Follows a place of this app without loading it anew; everything else is an ordinary link. A place of this app starts with `/` and none of the other apps' names. */
export function RouteAnchor({ href, ...rest }: AnchorProps): ReactNode {
  return isElsewhere(href) ? <a href={href} {...rest} /> : <Link to={href} {...rest} />;
}

function isElsewhere(href: string): boolean {
  return !href.startsWith('/') || /^\/(csp|auditor|operations|agency|register|auth|graphql|workbooks|files|signed|prints)(\/|$)/.test(href);
}
