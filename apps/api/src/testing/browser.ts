import { personOf, type PersonKey } from '../demonstration/people';

/** What a GraphQL request answered. */
export interface GraphReply<Answer = Record<string, unknown>> {
  readonly status: number;
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** A browser without a screen: keeps cookies, follows redirects, sends an Origin with every POST. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(readonly origin: string) {}

  /** Goes somewhere as a person would, redirects and all. */
  async visit(address: string, init: RequestInit = {}): Promise<Response> {
    let target = new URL(address, this.origin);
    let answer = await this.send(target, init);
    for (let hops = 0; answer.status >= 301 && answer.status <= 303 && hops < 12; hops += 1) {
      await answer.arrayBuffer();
      target = new URL(answer.headers.get('location') ?? '', target);
      answer = await this.send(target);
    }
    return answer;
  }

  /** One request with this browser's cookies, keeping those that come back. */
  async send(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const target = new URL(address, this.origin);
    const headers = new Headers(init.headers);
    const cookies = this.cookieHeader();
    if (cookies && !headers.has('cookie')) headers.set('cookie', cookies);
    if (init.method === 'POST' && !headers.has('origin')) headers.set('origin', this.origin);
    if (headers.get('origin') === 'none') headers.delete('origin');
    const answer = await fetch(target, { ...init, headers, redirect: 'manual' });
    for (const cookie of answer.headers.getSetCookie()) this.keep(cookie);
    return answer;
  }

  /** Asks the platform's own GraphQL. */
  async graphql<Answer = Record<string, unknown>>(query: string, variables: Readonly<Record<string, unknown>> = {}, headers: Readonly<Record<string, string>> = {}): Promise<GraphReply<Answer>> {
    const answer = await this.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) });
    return { status: answer.status, ...((await answer.json()) as Omit<GraphReply<Answer>, 'status'>) };
  }

  /** Asks the platform's own GraphQL and answers the data. Throws what was wrong, whatever it was. */
  readonly ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Readonly<Record<string, unknown>>> => {
    const { status, data, errors } = await this.graphql(query, variables);
    if (errors || !data) throw new Error(`${status}: ${JSON.stringify(errors)}`);
    return data;
  };

  /** Signs in at the demonstration's identity provider as one of its people, page by page. */
  async signIn(person: PersonKey, returnTo = '/'): Promise<Response> {
    const page = await this.visit(`/auth/login?return=${encodeURIComponent(returnTo)}`);
    const action = /action="([^"]+)"/.exec(await page.text())?.[1];
    if (!action) throw new Error(`the sign-in page did not come: ${page.status}`);
    return this.visit(action, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ person: personOf(person).key }) });
  }

  /** Every cookie, as a request carries them. */
  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** The cookie of a name, as it is kept. */
  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  /** Puts a cookie there, for trying what a forged one does. */
  forge(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  private keep(cookie: string): void {
    const [pair = ''] = cookie.split(';');
    const at = pair.indexOf('=');
    const isGone = /expires=Thu, 01 Jan 1970|max-age=0/i.test(cookie);
    if (isGone) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
