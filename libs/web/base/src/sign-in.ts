/** The app's own name at the front of its addresses, like `/csp`. */
function appBase(): string {
  return `/${window.location.pathname.split('/')[1] ?? ''}`;
}

/** Where to sign in and come back to a place of this app; to the present one when none is named. */
export function signInAddress(place?: string): string {
  const target = place === undefined ? `${window.location.pathname}${window.location.search}` : `${appBase()}${place}`;
  return `/auth/login?return=${encodeURIComponent(target)}`;
}

/** Ends the session and shows the front door. */
export async function signOut(): Promise<void> {
  await fetch('/auth/logout', { method: 'POST', credentials: 'same-origin' }).catch(() => null);
  window.location.assign('/');
}
