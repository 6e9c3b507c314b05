import * as client from 'openid-client';
import type { Issuer } from './issuer';

/** What the sign-in must remember between leaving and coming back. */
export interface PendingSignIn {
  readonly issuer: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}

/** Who came back, as the issuer says. */
export interface SignedIn {
  readonly subject: string;
  readonly verifiedEmail: string | null;
}

/** Signs people in at the issuers by authorization code with PKCE. Each issuer's configuration is read when it is first needed. */
export class RelyingParty {
  private readonly configurations = new Map<string, Promise<client.Configuration>>();

  constructor(private readonly redirectUri: string) {}

  /** Where to send the browser, and what to remember. A hint says who it will be; only the demonstration's issuer is told. */
  async begin(issuer: Issuer, returnTo: string, hint: string | null): Promise<{ readonly address: string; readonly pending: PendingSignIn }> {
    const configuration = await this.configurationOf(issuer);
    const pending = { issuer: issuer.key, state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier(), returnTo };
    const address = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUri,
      scope: 'openid profile email',
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: 'S256',
      ...(issuer.isDemonstration ? { prompt: 'login', ...(hint ? { login_hint: hint } : {}) } : {}),
    });
    return { address: address.href, pending };
  }

  /** Trades the code that the browser brought back. Throws when it does not belong to what was begun. */
  async complete(issuer: Issuer, pending: PendingSignIn, query: string): Promise<SignedIn> {
    const configuration = await this.configurationOf(issuer);
    const address = new URL(this.redirectUri);
    address.search = query;
    const tokens = await client.authorizationCodeGrant(configuration, address, { pkceCodeVerifier: pending.verifier, expectedState: pending.state, expectedNonce: pending.nonce, idTokenExpected: true });
    const claims = tokens.claims();
    if (!claims) throw new Error('the issuer sent no id token');
    return { subject: claims.sub, verifiedEmail: claims['email_verified'] === true && typeof claims['email'] === 'string' ? claims['email'] : null };
  }

  private configurationOf(issuer: Issuer): Promise<client.Configuration> {
    const known = this.configurations.get(issuer.key);
    if (known) return known;
    const isPlain = new URL(issuer.url).protocol === 'http:';
    // Marked deprecated only to stand out: an issuer on this very machine has no certificate
    const found = client.discovery(new URL(issuer.url), issuer.clientId, issuer.clientSecret, undefined, isPlain ? { execute: [client.allowInsecureRequests] } : {});
    this.configurations.set(issuer.key, found);
    found.catch(() => this.configurations.delete(issuer.key));
    return found;
  }
}
