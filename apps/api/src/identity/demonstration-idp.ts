import { apiScopes, scopeInToken } from '@toroku/domain-access';
import Provider, { errors, type ClientMetadata, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { demonstrationEmail, demonstrationPeople, demonstrationSystems } from '../demonstration/people';
import { DEMONSTRATION_CLIENT } from './demonstration-client';
import { DemonstrationStore } from './demonstration-store';
import { demonstrationClientSecret, type Secrets } from './secrets';

/** Seconds a token of another system is good for. */
const TOKEN_TTL = 600;
const EVERY_SCOPE = apiScopes.map((scope) => scopeInToken[scope]).join(' ');

/** An identity provider that lets a visitor be any person of the demonstration. */
export function demonstrationProvider(origin: string, secrets: Secrets): Provider {
  const provider = new Provider(`${origin}/idp`, configuration(origin, secrets));
  provider.proxy = origin.startsWith('https:');
  return provider;
}

function configuration(origin: string, secrets: Secrets): Configuration {
  return {
    adapter: DemonstrationStore,
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
  return { client_id: DEMONSTRATION_CLIENT, client_secret: demonstrationClientSecret(secrets, DEMONSTRATION_CLIENT), redirect_uris: [`${origin}/auth/callback`], grant_types: ['authorization_code'], response_types: ['code'] };
}

function systemClient(key: string, secrets: Secrets): ClientMetadata {
  return { client_id: key, client_secret: demonstrationClientSecret(secrets, key), redirect_uris: [], grant_types: ['client_credentials'], response_types: [] };
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
