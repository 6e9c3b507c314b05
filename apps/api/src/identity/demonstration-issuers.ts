import { organisationKinds } from '@toroku/domain-access';
import type Provider from 'oidc-provider';
import { DEMONSTRATION_ISSUER } from '../demonstration/people';
import { DEMONSTRATION_CLIENT } from './demonstration-client';
import type { Issuers } from './issuer';
import { demonstrationClientSecret, type Secrets } from './secrets';

/** The issuers when the platform brings its own: one for everybody, at `/idp`. */
export function demonstrationIssuers(origin: string, secrets: Secrets): Issuers {
  const url = `${origin}/idp`;
  return {
    people: [{ key: 'demonstration', name: DEMONSTRATION_ISSUER, url, clientId: DEMONSTRATION_CLIENT, clientSecret: demonstrationClientSecret(secrets, DEMONSTRATION_CLIENT), kinds: organisationKinds, isDemonstration: true }],
    systems: [{ name: DEMONSTRATION_ISSUER, url, audience: `${origin}/graphql` }],
  };
}

/** Refuses to bring its own identity provider where real people would meet it, unless that is plainly asked for. */
export function assertDemonstrationAllowed(environment: Readonly<Record<string, string | undefined>>): void {
  if (environment['NODE_ENV'] !== 'production' || environment['TOROKU_DEMONSTRATION'] === 'allowed') return;
  throw new Error('no issuer is configured: set TOROKU_ISSUER_CSP and the others, or TOROKU_DEMONSTRATION=allowed where anybody may sign in as anybody');
}

/**
 * The demonstration's identity provider, loaded only where there is one. The package warns on every start that it prefers
 * a newer runtime than the platform asks for; what it does here is tested on this one, so that line is kept from the console.
 */
export async function loadDemonstrationProvider(origin: string, secrets: Secrets): Promise<Provider> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    const { demonstrationProvider } = await import('./demonstration-idp');
    return demonstrationProvider(origin, secrets);
  } finally {
    console.warn = warn;
  }
}
