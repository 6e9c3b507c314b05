import type { OrganisationKind } from '@toroku/domain-access';

/** Who vouches for the people of some kinds of organisation. */
export interface Issuer {
  /** Short name in addresses: `/auth/login?issuer=csp`. */
  readonly key: string;
  /** What a member's `issuer` says: the issuer's URL, or a fixed name for the demonstration. */
  readonly name: string;
  /** Where its OpenID configuration is. */
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly kinds: readonly OrganisationKind[];
  /** Of the demonstration, where one browser is many people: asks who it is at every sign-in and takes a hint for the answer. */
  readonly isDemonstration: boolean;
}

/** Who vouches for other systems. */
export interface SystemIssuer {
  readonly name: string;
  readonly url: string;
  /** What a token must be meant for. */
  readonly audience: string;
}

export interface Issuers {
  readonly people: readonly Issuer[];
  readonly systems: readonly SystemIssuer[];
}

/** The parties of production and the kinds of organisation that sign in there. */
const parties: Readonly<Record<string, readonly OrganisationKind[]>> = {
  CSP: ['CSP'],
  OFFICIAL: ['AGENCY', 'MINISTRY_IN_CHARGE', 'STEERING_COMMITTEE', 'SUPPORT_BODY'],
  AUDITOR: ['AUDIT_BODY'],
  PLATFORM: ['PLATFORM'],
};

/** The issuers that the environment names: TOROKU_ISSUER_CSP with _CLIENT_ID and _CLIENT_SECRET, and so on. Throws when one is named in part. */
export function issuersFrom(environment: Readonly<Record<string, string | undefined>>, origin: string): Issuers {
  const people = Object.entries(parties).flatMap(([party, kinds]) => {
    const url = environment[`TOROKU_ISSUER_${party}`];
    if (!url) return [];
    const clientId = required(environment, `TOROKU_ISSUER_${party}_CLIENT_ID`);
    const clientSecret = required(environment, `TOROKU_ISSUER_${party}_CLIENT_SECRET`);
    return [{ key: party.toLowerCase(), name: url, url, clientId, clientSecret, kinds, isDemonstration: false }];
  });
  const systems = environment['TOROKU_ISSUER_CLIENT'];
  return { people, systems: systems ? [{ name: systems, url: systems, audience: environment['TOROKU_AUDIENCE'] ?? `${origin}/graphql` }] : [] };
}

function required(environment: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = environment[name];
  if (!value) throw new Error(`${name} is missing: an issuer needs its URL, client id and client secret`);
  return value;
}
