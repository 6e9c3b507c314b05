import pg from 'pg';
import { DataSource, type EntitySchema, type ObjectLiteral } from 'typeorm';
import { registerParsers } from './parsers';

registerParsers();

/** The schema that holds every table of the platform. */
export const SCHEMA = 'toroku';

/** The logins. None but the owner may change the schema; none may bypass row security. */
export const logins = { api: 'toroku_api', worker: 'toroku_worker', register: 'toroku_register' } as const;
export type Login = keyof typeof logins;

export interface ConnectionOptions {
  readonly url: string;
  readonly tables: readonly EntitySchema<ObjectLiteral>[];
  /** Connections at most. */
  readonly poolSize?: number;
}

/**
 * A connection whose break never ends the process: the query under way fails with the same error, and a break between two
 * queries shows at the next one. Without a listener Node would take the event for a bug.
 */
class SturdyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/** Opens the pool of one login. The caller destroys it. */
export async function openDataSource({ url, tables, poolSize = 10 }: ConnectionOptions): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    driver: pg,
    url,
    schema: SCHEMA,
    entities: [...tables],
    synchronize: false,
    poolSize,
    extra: { Client: SturdyClient, options: `-c search_path=${SCHEMA}`, application_name: 'toroku', keepAlive: true },
  });
  return source.initialize();
}

/** The pool below a data source: for reads that need no entities. */
export function poolOf(source: DataSource): pg.Pool {
  return (source.driver as unknown as { master: pg.Pool }).master;
}

/** The same server and database under another login. */
export function urlFor(login: Login, ownerUrl: string, password?: string): string {
  const url = new URL(ownerUrl);
  url.username = logins[login];
  url.password = password ?? '';
  return url.toString();
}
