import http from 'node:http';
import pg from 'pg';

/**
 * The peer: one prepared statement a path, its JSON text passed through a bare handler. No sign-in, no row security,
 * no GraphQL: the limit of what Node and PostgreSQL do with this data on this machine.
 * Arguments: address of the database, pool size, then pairs of path and SQL as JSON on standard input.
 */
const [address, poolSize] = process.argv.slice(2);
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const statements = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, { readonly sql: string; readonly values: readonly unknown[] }>;
const pool = new pg.Pool({ connectionString: address, max: Number(poolSize), options: '-c search_path=toroku' });

const server = http.createServer((request, response) => {
  const name = (request.url ?? '').slice(1);
  const statement = statements[name];
  if (!statement) {
    response.writeHead(404).end();
    return;
  }
  pool.query<{ json: string }>({ name, text: statement.sql, values: [...statement.values] }).then(
    ({ rows }) => response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0]?.json),
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as { port: number }).port}\n`));
