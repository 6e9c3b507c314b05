import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDataSource, poolOf, urlFor, type Login } from '@toroku/database';
import type { Clock } from '@toroku/gate';
import type { FileStore } from '@toroku/server-evidence';
import { startWorker, type Worker } from '@toroku/server-worker';
import { pino, type Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { createApp } from '../http/app';
import { demonstrationIssuers, loadDemonstrationProvider } from '../identity/demonstration-issuers';
import type { FileRoom } from '../http/file-room';
import type { Issuers } from '../identity/issuer';
import type { Secrets } from '../identity/secrets';
import { buildPublicSchema } from '../public-schema';
import { buildPlatformSchema } from '../schema';
import { tables } from '../tables';
import { closeGently } from './close-gently';
import { listening } from './listening';

export interface PlatformOptions {
  /** The database under its owner's login; the platform's own logins are made from it. */
  readonly ownerUrl: string;
  readonly secrets: Secrets;
  /** Whether the logins need their passwords. */
  readonly hasPasswords?: boolean;
  readonly clock: Clock;
  /** Puts the clock forward by a day, where it is the demonstration's. */
  readonly nextDay?: () => void;
  /** 0 takes any free port. */
  readonly port: number;
  /** As browsers see the platform; its own address on this machine unless told. */
  readonly origin?: string;
  readonly appOrigins?: readonly string[];
  /** Issuers of production; without them the platform brings the demonstration's own. */
  readonly issuers?: (origin: string) => Issuers;
  readonly log?: Logger;
  /** Connections of the API's pool. */
  readonly poolSize?: number;
  /** Whether this process delivers notices and does the daily jobs too; not unless told. */
  readonly hasWorker?: boolean;
  /** Where the built apps are, one folder each. */
  readonly appsFolder: string;
  /** Where files of people come in and stay. */
  readonly files: FileRoom;
  /** Done before the first request is answered. */
  readonly prepare?: (sources: Sources, ground: { readonly clock: Clock; readonly files: FileStore }) => Promise<void>;
}

export interface Sources {
  readonly api: DataSource;
  readonly worker: DataSource;
  readonly register: DataSource;
}

/** A running platform. */
export interface Platform {
  readonly origin: string;
  readonly sources: Sources;
  readonly issuers: Issuers;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly files: FileRoom;
  /** Null when this process has none. */
  readonly worker: Worker | null;
  /** Stops taking requests, lets those under way end, gives everything back. */
  readonly close: () => Promise<void>;
}

/** Opens the database logins and serves the platform at one port. The database must be migrated. What was opened is closed again when the start fails. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { secrets, clock, log = pino({ level: 'silent' }) } = options;
  let answer: RequestListener = (_request, response) => void response.writeHead(503, { 'Retry-After': '1' }).end();
  let isClosing = false;
  const server = await listening(options.port, (request, response) => answer(request, response));
  const origin = options.origin ?? `http://localhost:${(server.address() as AddressInfo).port}`;
  const issuers = options.issuers?.(origin) ?? demonstrationIssuers(origin, secrets);
  const sources = await openSources(options, log);
  let worker: Worker | null = null;
  const close = async (): Promise<void> => {
    isClosing = true;
    await closeGently(server);
    await worker?.stop();
    await Promise.all(Object.values(sources).map((source: DataSource) => source.destroy()));
  };
  try {
    await options.prepare?.(sources, { clock, files: options.files.store });
    const { app, stop } = await createApp({
      origin,
      appOrigins: options.appOrigins ?? [],
      clock,
      ...(options.nextDay ? { nextDay: options.nextDay } : {}),
      api: sources.api,
      register: sources.register,
      schema: await buildPlatformSchema(),
      publicSchema: await buildPublicSchema(),
      issuers,
      provider: options.issuers ? null : await loadDemonstrationProvider(origin, secrets),
      sessionSecret: secrets.session,
      log,
      appsFolder: options.appsFolder,
      files: options.files,
      isClosing: () => isClosing,
    });
    answer = app as unknown as RequestListener;
    worker = options.hasWorker ? startWorker({ source: sources.worker, clock, log }) : null;
    return { origin, sources, issuers, secrets, clock, files: options.files, worker, close: () => close().then(stop) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openSources({ ownerUrl, secrets, hasPasswords = false, poolSize }: PlatformOptions, log: Logger): Promise<Sources> {
  const open = async (login: Login): Promise<DataSource> => {
    const source = await openDataSource({ url: urlFor(login, ownerUrl, hasPasswords ? secrets.passwords[login] : undefined), tables, ...(poolSize ? { poolSize } : {}) });
    // A server that goes away breaks idle connections too: that is news, not the end of the process.
    poolOf(source).on('error', (error) => log.warn({ err: error, login }, 'a connection broke'));
    return source;
  };
  const [api, worker, register] = [await open('api'), await open('worker'), await open('register')];
  return { api, worker, register };
}
