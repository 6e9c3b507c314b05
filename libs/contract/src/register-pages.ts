/** A visit of a page of the public register: all that a page may depend on besides the registers themselves. */
export interface RegisterVisit {
  /** The address below `/register`, undecoded, beginning with a slash. */
  readonly path: string;
  /** The query string as it was sent, without the question mark; may be empty. */
  readonly query: string;
  /** The browser's `Accept-Language`. */
  readonly acceptLanguage?: string | undefined;
  /** The browser's `Cookie`, as it was sent; only the chosen language is read. */
  readonly cookie?: string | undefined;
}

/** The whole answer to a visit. */
export interface RegisterAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Asks the public schema, and nothing else; throws when the answer has errors. */
export type AskRegister = <Data>(query: string, variables: Readonly<Record<string, unknown>>) => Promise<Data>;

export interface RegisterPagesOptions {
  readonly ask: AskRegister;
  /** The platform's address as browsers see it, without a path. */
  readonly origin: string;
  /** The day in Tokyo. */
  readonly today: () => string;
}

/** Answers the pages of the register: `dist/apps/register/server/main.js` exports one as `createRegisterPages`. Its files are in `client/`, served below `/register/`. */
export type CreateRegisterPages = (options: RegisterPagesOptions) => (visit: RegisterVisit) => Promise<RegisterAnswer>;
