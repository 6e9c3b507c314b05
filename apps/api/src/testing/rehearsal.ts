import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Clock } from '@toroku/gate';
import { instant, startOfDayInTokyo, type Instant, type LegalDay } from '@toroku/kernel';
import type { Logger } from 'pino';
import { seedDemonstration, seedPeople } from '../demonstration/steps';
import type { PersonKey } from '../demonstration/people';
import { demonstrationClientSecret, freshSecrets, type Secrets } from '../identity/secrets';
import { fileRoom, type FileRoom } from '../http/file-room';
import { startPlatform, type Platform } from '../start/start-platform';
import { Browser } from './browser';

/** A clock that stands still until the process that holds it moves it, or the button of the demonstration does. */
export class RehearsalClock implements Clock {
  private present: Instant;

  constructor(day: LegalDay) {
    this.present = noonOf(day);
  }

  now(): Instant {
    return this.present;
  }

  /** As the button of the demonstration does. */
  readonly nextDay = (): void => {
    this.present = instant(new Date(new Date(this.present).getTime() + 86_400_000).toISOString());
  };

  /** Moves to noon in Tokyo of a day, or to a moment. */
  moveTo(to: LegalDay | Instant): void {
    this.present = to.length === 10 ? noonOf(to as LegalDay) : (to as Instant);
  }
}

export interface RehearsalOptions {
  /** A migrated database under its owner's login. */
  readonly ownerUrl: string;
  /** The day on which the rehearsal begins. */
  readonly today: LegalDay;
  /** Whether the demonstration's organisations and people are there; they are unless told otherwise. */
  readonly isSeeded?: boolean;
  /** Whether the rest of the demonstration is there too; it is not unless told otherwise. */
  readonly isWhole?: boolean;
  readonly poolSize?: number;
  /** Where the built apps are; where `./toroku build` puts them unless told. */
  readonly appsFolder?: string;
  readonly log?: Logger;
  /** Another room for files than a folder that goes when the rehearsal ends. */
  readonly files?: Partial<FileRoom>;
  /** Whether notices are delivered and the daily jobs done; `platform.worker.catchUp()` waits for them. */
  readonly hasWorker?: boolean;
}

/** The whole platform in this process, at a port of its own, on a day of your choice. */
export interface Rehearsal {
  readonly origin: string;
  readonly clock: RehearsalClock;
  readonly platform: Platform;
  /** A browser signed in as a person of the demonstration. */
  readonly signIn: (person: PersonKey) => Promise<Browser>;
  /** A browser of somebody unknown. */
  readonly stranger: () => Browser;
  /** A token of a system of the demonstration. */
  readonly tokenOf: (system: string, scope: string, resource?: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Made once a process: a signing key takes a moment. */
let secrets: Secrets | null = null;

/** Starts the platform for a spec, the scenario or a measurement. */
export async function startRehearsal({ ownerUrl, today, isSeeded = true, isWhole = false, poolSize, log, hasWorker = false, appsFolder = resolve('dist/apps'), files }: RehearsalOptions): Promise<Rehearsal> {
  const clock = new RehearsalClock(today);
  secrets ??= freshSecrets();
  const state = mkdtempSync(join(tmpdir(), 'toroku-files-'));
  const platform = await startPlatform({ ownerUrl, files: { ...fileRoom({}, state), ...files }, secrets, clock, nextDay: clock.nextDay, port: 0, hasWorker, appsFolder, prepare: isWhole ? seedDemonstration : isSeeded ? seedPeople : async () => undefined, ...(poolSize ? { poolSize } : {}), ...(log ? { log } : {}) });
  const { origin } = platform;
  const close = async (): Promise<void> => {
    await platform.close();
    rmSync(state, { recursive: true, force: true });
  };
  const signIn = async (person: PersonKey): Promise<Browser> => {
    const browser = new Browser(origin);
    const answer = await browser.signIn(person);
    if (answer.status !== 200) throw new Error(`${person} could not sign in: ${answer.status} ${await answer.text()}`);
    return browser;
  };
  const tokenOf = (system: string, scope: string, resource = `${origin}/graphql`): Promise<string> => readToken(platform, { system, scope, resource });
  return { origin, clock, platform, signIn, stranger: () => new Browser(origin), tokenOf, close };
}

async function readToken({ origin, secrets: kept }: Platform, { system, scope, resource }: { readonly system: string; readonly scope: string; readonly resource: string }): Promise<string> {
  const basic = Buffer.from(`${system}:${demonstrationClientSecret(kept, system)}`).toString('base64');
  const body = new URLSearchParams({ grant_type: 'client_credentials', scope, resource });
  const answer = await fetch(`${origin}/idp/token`, { method: 'POST', headers: { authorization: `Basic ${basic}` }, body });
  const { access_token: token, ...others } = (await answer.json()) as { access_token?: string };
  if (!token) throw new Error(`${system} got no token: ${JSON.stringify(others)}`);
  return token;
}

function noonOf(day: LegalDay): Instant {
  return instant(new Date(new Date(startOfDayInTokyo(day)).getTime() + 12 * 3_600_000).toISOString());
}
