import { scopeInToken, apiScopes, organisationKinds } from '@toroku/domain-access';
import Provider, { errors, type ClientMetadata, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { DEMONSTRATION_ISSUER, demonstrationEmail, demonstrationPeople, demonstrationSystems } from '../demonstration/people';
import type { Issuers } from './issuer';
import { demonstrationClientSecret, type Secrets } from './secrets';

/** The platform's own client at the identity provider. */
const CLIENT_ID = 'toroku';
/** Seconds a token of another system is good for. */
const TOKEN_TTL = 600;
const EVERY_SCOPE = apiScopes.map((scope) => scopeInToken[scope]).join(' ');

/** The issuers when the platform brings its own: one for everybody, at `/idp`. */
export function demonstrationIssuers(origin: string, secrets: Secrets): Issuers {
  const url = `${origin}/idp`;
  return {
    people: [{ key: 'demonstration', name: DEMONSTRATION_ISSUER, url, clientId: CLIENT_ID, clientSecret: demonstrationClientSecret(secrets, CLIENT_ID), kinds: organisationKinds, asksAlways: true }],
    systems: [{ name: DEMONSTRATION_ISSUER, url, audience: `${origin}/graphql` }],
  };
}

/** Refuses to bring its own identity provider where real people would meet it, unless that is plainly asked for. */
export function assertDemonstrationAllowed(environment: Readonly<Record<string, string | undefined>>): void {
  if (environment['NODE_ENV'] !== 'production' || environment['TOROKU_DEMONSTRATION'] === 'allowed') return;
  throw new Error('no issuer is configured: set TOROKU_ISSUER_CSP and the others, or TOROKU_DEMONSTRATION=allowed where anybody may sign in as anybody');
}

/** An identity provider that lets a visitor be any person of the demonstration. */
export function demonstrationProvider(origin: string, secrets: Secrets): Provider {
  const provider = new Provider(`${origin}/idp`, configuration(origin, secrets));
  provider.proxy = origin.startsWith('https:');
  return provider;
}

function configuration(origin: string, secrets: Secrets): Configuration {
  return {
    clients: [platformClient(origin, secrets), ...demonstrationSystems.map(({ key }) => systemClient(key, secrets))],
    jwks: { keys: [secrets.demonstrationKey] as never },
    cookies: { keys: [secrets.demonstrationSeed] },
    claims: { openid: ['sub'], profile: ['name', 'locale'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    ttl: { AccessToken: TOKEN_TTL, ClientCredentials: TOKEN_TTL, Interaction: 600, Session: 3_600, Grant: 3_600, IdToken: TOKEN_TTL },
    interactions: { url: (_context, interaction) => `/idp/interaction/${interaction.uid}` },
    features: { devInteractions: { enabled: false }, clientCredentials: { enabled: true }, resourceIndicators: resourcesOf(`${origin}/graphql`) },
    findAccount,
    loadExistingGrant,
    renderError: (context, { error, error_description }) => {
      context.type = 'json';
      context.body = { error, error_description };
    },
  };
}

function platformClient(origin: string, secrets: Secrets): ClientMetadata {
  return { client_id: CLIENT_ID, client_secret: demonstrationClientSecret(secrets, CLIENT_ID), redirect_uris: [`${origin}/auth/callback`], grant_types: ['authorization_code'], response_types: ['code'] };
}

function systemClient(key: string, secrets: Secrets): ClientMetadata {
  return { client_id: key, client_secret: demonstrationClientSecret(secrets, key), redirect_uris: [], grant_types: ['client_credentials'], response_types: [], scope: EVERY_SCOPE };
}

function resourcesOf(audience: string): NonNullable<NonNullable<Configuration['features']>['resourceIndicators']> {
  return {
    enabled: true,
    getResourceServerInfo: (_context, resource) => {
      if (!resource.startsWith(new URL(audience).origin)) throw new errors.InvalidTarget();
      return { scope: EVERY_SCOPE, audience: resource, accessTokenTTL: TOKEN_TTL, accessTokenFormat: 'jwt' };
    },
  };
}

const findAccount: Configuration['findAccount'] = (_context, sub) => {
  const person = demonstrationPeople.find(({ key }) => key === sub);
  if (!person) return undefined;
  return { accountId: sub, claims: () => ({ sub, name: person.nameJa, locale: 'ja', email: demonstrationEmail(person), email_verified: true }) };
};

/** The platform's own client needs nobody's consent. */
async function loadExistingGrant({ oidc }: KoaContextWithOIDC) {
  const { client, session, provider } = oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile email');
  await grant.save();
  return grant;
}
