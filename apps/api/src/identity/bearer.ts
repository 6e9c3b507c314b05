import { poolOf } from '@toroku/database';
import { scopeInToken, type ApiScope } from '@toroku/domain-access';
import { withRetry } from '@toroku/gate';
import { readActingApiClient } from '@toroku/server-access';
import { createRemoteJWKSet, decodeJwt, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { DataSource } from 'typeorm';
import type { Visitor } from '../http/actor-of-request';
import type { SystemIssuer } from './issuer';

/** Why a token is not taken. */
export type TokenFault = 'MALFORMED' | 'UNKNOWN_ISSUER' | 'EXPIRED' | 'WRONG_AUDIENCE' | 'NOT_VERIFIED' | 'REVOKED_OR_UNKNOWN';

/** Signatures that are taken: none that shares a secret. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/** Judges tokens of other systems against the keys that their issuers publish. Tokens live by the machine's clock, whatever day is rehearsed. */
export class BearerTokens {
  private readonly keys = new Map<string, Promise<JWTVerifyGetKey>>();

  constructor(
    private readonly issuers: readonly SystemIssuer[],
    private readonly source: DataSource,
  ) {}

  /** Who the token stands for and what it allows, or why it is not taken. Throws when the issuer or the database cannot be reached. */
  async visitor(token: string): Promise<Visitor | TokenFault> {
    const issuer = this.issuers.find(({ url }) => url === issuerIn(token));
    if (!issuer) return issuerIn(token) === null ? 'MALFORMED' : 'UNKNOWN_ISSUER';
    const payload = await this.verified(token, issuer);
    if (typeof payload === 'string') return payload;
    const subject = String(payload['client_id'] ?? payload.sub ?? '');
    const client = await withRetry(() => readActingApiClient(poolOf(this.source), issuer.name, subject));
    if (!client) return 'REVOKED_OR_UNKNOWN';
    const granted = String(payload['scope'] ?? '').split(' ');
    return { actor: client.actor, proof: 'TOKEN', scopes: client.scopes.filter((scope: ApiScope) => granted.includes(scopeInToken[scope])) };
  }

  private async verified(token: string, issuer: SystemIssuer): Promise<JWTPayload | TokenFault> {
    const keys = await this.keysOf(issuer);
    try {
      const { payload } = await jwtVerify(token, keys, { issuer: issuer.url, audience: issuer.audience, algorithms: ALGORITHMS, requiredClaims: ['exp'], clockTolerance: 5 });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) return 'EXPIRED';
      if (error instanceof errors.JWTClaimValidationFailed) return error.claim === 'aud' ? 'WRONG_AUDIENCE' : 'NOT_VERIFIED';
      if (error instanceof errors.JOSEError) return 'NOT_VERIFIED';
      throw error;
    }
  }

  private keysOf({ url }: SystemIssuer): Promise<JWTVerifyGetKey> {
    const known = this.keys.get(url);
    if (known) return known;
    const found = readKeys(url);
    this.keys.set(url, found);
    found.catch(() => this.keys.delete(url));
    return found;
  }
}

async function readKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(10_000) });
  const { jwks_uri: address } = (await answer.json()) as { jwks_uri: string };
  return createRemoteJWKSet(new URL(address));
}

function issuerIn(token: string): string | null {
  try {
    return decodeJwt(token).iss ?? null;
  } catch {
    return null;
  }
}
