import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What only this installation knows. */
export interface Secrets {
  /** Signs session cookies. */
  readonly session: string;
  /** The demonstration's identity provider: its signing key as a JWK and the seed of its clients' secrets. */
  readonly demonstrationKey: Readonly<Record<string, unknown>>;
  readonly demonstrationSeed: string;
  /** Passwords of the database logins, for a server that asks for any. */
  readonly passwords: { readonly api: string; readonly worker: string; readonly register: string };
}

/** Secrets that have never been used. */
export function freshSecrets(): Secrets {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const random = (): string => randomBytes(32).toString('base64url');
  return {
    session: random(),
    demonstrationKey: { ...privateKey.export({ format: 'jwk' }), kid: random().slice(0, 8), use: 'sig', alg: 'RS256' },
    demonstrationSeed: random(),
    passwords: { api: random(), worker: random(), register: random() },
  };
}

/** The secrets kept in the state folder, made at the first start. Only the owner of the process may read the file. */
export async function keptSecrets(folder: string): Promise<Secrets> {
  const file = join(folder, 'secrets.json');
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return JSON.parse(kept) as Secrets;
  await mkdir(folder, { recursive: true });
  const secrets = freshSecrets();
  await writeFile(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  await chmod(file, 0o600);
  return secrets;
}

/** The secret of one client of the demonstration's identity provider. */
export function demonstrationClientSecret(secrets: Secrets, clientId: string): string {
  return createHmac('sha256', secrets.demonstrationSeed).update(clientId).digest('base64url');
}
