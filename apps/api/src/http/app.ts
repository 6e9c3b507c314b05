import { join } from 'node:path';
import type { Clock } from '@toroku/gate';
import { Printer } from '@toroku/server-print';
import express, { type Express } from 'express';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import type Provider from 'oidc-provider';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { authRoutes } from '../identity/auth-routes';
import { BearerTokens } from '../identity/bearer';
import { interactionRoutes, remembersNobody } from '../identity/interaction-routes';
import type { Issuers } from '../identity/issuer';
import { sessions } from '../identity/session';
import { openToApps, openToEverybody } from './app-origins';
import { appRoutes } from './apps';
import { authenticate } from './authenticate';
import { jsonBody, lastWord, nothingHere } from './body';
import type { FileRoom } from './file-room';
import { fileRoutes } from './files';
import { graphqlEndpoint } from './graphql-endpoint';
import { healthRoutes } from './health';
import { homeRoutes } from './home';
import { sameOriginOnly } from './origin-check';
import { presenceRoutes } from './presence';
import { printRoutes } from './prints';
import { registerPages } from './register-pages';
import { AnswerMemory, rememberedAnswers, remembering } from './remembered-answers';
import { numbered } from './request-id';
import { signedRoutes } from './signed';
import { workbookRoutes } from './workbooks';

export interface AppOptions {
  /** The platform's address as browsers see it, without a path. */
  readonly origin: string;
  /** Other addresses whose pages may act for a signed-in person: the apps. */
  readonly appOrigins?: readonly string[];
  /** The present. Only the process itself can hand in another one than the machine's: no request can move it, but in the demonstration (ADR 0017). */
  readonly clock: Clock;
  /** Puts the clock forward by a day; heard only where the people of the demonstration are. */
  readonly nextDay?: () => void;
  readonly api: DataSource;
  readonly register: DataSource;
  readonly schema: GraphQLSchema;
  readonly publicSchema: GraphQLSchema;
  readonly issuers: Issuers;
  /** The platform's own identity provider, for demonstrations. */
  readonly provider: Provider | null;
  readonly sessionSecret: string;
  readonly log: Logger;
  /** Where the built apps are, one folder each. */
  readonly appsFolder: string;
  /** Where files of people come in and stay. */
  readonly files: FileRoom;
  /** Whether the platform is on its way out. */
  readonly isClosing?: () => boolean;
}

export interface App {
  readonly app: Express;
  readonly stop: () => Promise<void>;
}

/** The platform over HTTP: everything is handed in, nothing is looked up. */
export async function createApp(options: AppOptions): Promise<App> {
  const { origin, api, register, clock, log, provider, schema, publicSchema } = options;
  const origins = [origin, ...(options.appOrigins ?? [])];
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', origin.startsWith('https:') ? 1 : false);
  app.use(numbered(log), securityHeaders(origin), healthRoutes(api, options.isClosing ?? (() => false)));
  const platform = await graphqlEndpoint({ schema, source: api, clock, log });
  const open = await graphqlEndpoint({ schema: publicSchema, source: register, clock, log });
  const memory = new AnswerMemory(register, clock);
  app.use('/register/graphql', openToEverybody, jsonBody, rememberedAnswers(memory), open.answer);
  app.use('/register', registerPages({ folder: join(options.appsFolder, 'register'), ask: remembering(memory, open.ask), origin, clock }));
  const session = sessions({ source: api, secret: options.sessionSecret, origin });
  app.get('/', session);
  app.use(homeRoutes({ source: api, clock, isDemonstration: provider !== null, nextDay: (provider && options.nextDay) ?? null, origins }), appRoutes(options.appsFolder));
  if (provider) app.use(interactionRoutes(provider, origins)).use('/idp/auth', remembersNobody).use('/idp', provider.callback());
  app.use(['/auth', '/graphql', '/presence', '/signed', '/workbooks', '/files', '/prints'], openToApps(options.appOrigins ?? []));
  app.use('/auth', session);
  app.use(authRoutes({ issuers: options.issuers.people, origin, origins, source: api, clock, log }));
  const signedIn = [session, authenticate(new BearerTokens(options.issuers.systems, api), api), sameOriginOnly(origins)];
  app.use('/presence', ...signedIn).use(presenceRoutes(api));
  app.use('/signed', ...signedIn).use(signedRoutes({ source: api, clock }));
  app.use('/workbooks', ...signedIn).use(workbookRoutes({ source: api, clock }));
  const printer = new Printer();
  app.use('/prints', ...signedIn).use(printRoutes({ source: api, clock, printer }));
  app.use('/files', ...signedIn).use(fileRoutes({ source: api, clock, room: options.files, log }));
  app.use('/graphql', ...signedIn, jsonBody, platform.answer);
  app.use(nothingHere, lastWord(log));
  return { app, stop: async () => void (await Promise.all([platform.stop(), open.stop(), printer.close()])) };
}

function securityHeaders(origin: string): express.RequestHandler {
  const isSecure = origin.startsWith('https:');
  return helmet({
    contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], styleSrc: null, formAction: ["'self'"], frameAncestors: ["'none'"], upgradeInsecureRequests: isSecure ? [] : null } },
    // Without a referrer browsers send no Origin with a form either, and a form without one is not taken.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isSecure,
  });
}
