import { poolOf } from '@toroku/database';
import { isServerGone, momentOf, type Clock } from '@toroku/gate';
import type { LegalDay } from '@toroku/kernel';
import type { DataSource } from 'typeorm';
import { deliverNotices } from './deliver-notices';
import { listening } from './listening';
import { remindOfExpiry } from './remind-of-expiry';
import { lastClosedDay, sealAudit } from './seal-audit';

/** Milliseconds between two looks at the outbox when nothing is announced. */
const POLL = 5_000;

/** Where the worker's news go. */
export interface WorkerLog {
  info(facts: object, text: string): void;
  warn(facts: object, text: string): void;
  error(facts: object, text: string): void;
}

export interface WorkerOptions {
  /** Under the worker's login. */
  readonly source: DataSource;
  readonly clock: Clock;
  readonly log: WorkerLog;
  /** Milliseconds between two looks; what is announced is looked at at once. */
  readonly pollEvery?: number;
}

/** A running worker. */
export interface Worker {
  /** Looks now and waits until what was due has been tried. */
  readonly catchUp: () => Promise<void>;
  /** Ends what is under way and gives everything back. */
  readonly stop: () => Promise<void>;
}

/**
 * Delivers notices as soon as they are announced, and once a day, after the day before has closed, seals the audit and reminds of expiries.
 * What fails is tried again at the next look: every job may be repeated.
 */
export function startWorker({ source, clock, log, pollEvery = POLL }: WorkerOptions): Worker {
  const jobs = dailyJobs(source, clock, log);
  const outbox = listening(poolOf(source), () => void catchUp());
  let isStopping = false;
  let running: Promise<void> = Promise.resolve();
  let queued: Promise<void> | null = null;

  const look = async (): Promise<void> => {
    for (const job of [outbox.ensure, jobs, () => deliverNotices(source, momentOf(clock))]) {
      if (!isStopping) await job().catch((error: unknown) => tellFailure(error, log));
    }
  };
  /** One look at a time; calls during a look share the next one. */
  function catchUp(): Promise<void> {
    queued ??= running.then(() => {
      queued = null;
      running = look();
      return running;
    });
    return queued;
  }
  const timer = setInterval(() => void catchUp(), pollEvery);
  void catchUp();
  const stop = async (): Promise<void> => {
    isStopping = true;
    clearInterval(timer);
    await queued;
    await running;
    outbox.stop();
  };
  return { catchUp, stop };
}

/** A job that fails keeps no other from being done. */
function tellFailure(error: unknown, log: WorkerLog): void {
  if (isServerGone(error)) log.warn({ err: error }, 'the worker waits for the database');
  else log.error({ err: error }, 'a job failed and will be tried again');
}

/** The jobs of a day, done once for each closed day; done again when one of them failed. */
function dailyJobs(source: DataSource, clock: Clock, log: WorkerLog): () => Promise<void> {
  let doneFor: LegalDay | null = null;
  return async () => {
    const moment = momentOf(clock);
    const closed = lastClosedDay(moment);
    if (closed === doneFor) return;
    for (const seal of await sealAudit(source, moment)) log.info({ ...seal }, 'a day of the audit is sealed');
    await remindOfExpiry(source, moment);
    doneFor = closed;
  };
}
