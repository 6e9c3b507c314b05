import type { Reason } from '@toroku/web-base';

/** How an upload stands. What is broken can go on from where it stopped; what is refused cannot. */
export type UploadState = 'WAITING' | 'SENDING' | 'PAUSED' | 'BROKEN' | 'KEEPING' | 'KEPT' | 'REFUSED';

/** One file on its way. */
export interface UploadItem {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  /** Bytes that the platform has. */
  readonly sent: number;
  readonly state: UploadState;
  readonly reasons: readonly Reason[];
  /** The file of evidence it has become. */
  readonly fileId: string | null;
}

/** What comes of a line of bytes: all sent, stopped for now, or refused. */
export type Sent = { readonly kind: 'SENT'; readonly address: string } | { readonly kind: 'BROKEN' } | { readonly kind: 'REFUSED'; readonly reasons: readonly Reason[] };
/** What comes of taking a whole upload in. */
export type Taken = { readonly kind: 'KEPT'; readonly fileId: string } | { readonly kind: 'BROKEN'; readonly reasons: readonly Reason[] } | { readonly kind: 'REFUSED'; readonly reasons: readonly Reason[] };

/** One file being sent: may be stopped, and started again where it stopped. */
export interface Line {
  readonly start: (progress: (sent: number) => void) => Promise<Sent>;
  readonly stop: () => void;
  /** Forgets it, here and on the platform. */
  readonly giveUp: () => void;
}

/** How files get to the platform. */
export interface Carrier {
  readonly lineFor: (file: File) => Line;
  readonly take: (address: string) => Promise<Taken>;
}

interface Job {
  readonly file: File;
  readonly line: Line;
  item: UploadItem;
}

/** Files that are sent at once: more would only share the same line. */
const AT_ONCE = 2;

/**
 * Files on their way to the platform, some at a time, the others waiting. Lives beside the screens: uploads go on while their person looks at
 * something else.
 */
export class UploadDesk {
  private readonly jobs: Job[] = [];
  private shown: readonly UploadItem[] = [];
  private readonly listeners = new Set<() => void>();
  private lastKey = 0;

  constructor(
    private readonly carrier: Carrier,
    private readonly onKept: () => void = () => undefined,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly items = (): readonly UploadItem[] => this.shown;

  add(files: readonly File[]): void {
    for (const file of files) {
      const item: UploadItem = { key: String((this.lastKey += 1)), name: file.name, size: file.size, sent: 0, state: 'WAITING', reasons: [], fileId: null };
      this.jobs.push({ file, line: this.carrier.lineFor(file), item });
    }
    this.show();
    this.fill();
  }

  pause(key: string): void {
    const job = this.jobOf(key);
    if (!job || !['WAITING', 'SENDING'].includes(job.item.state)) return;
    job.line.stop();
    this.change(job, { state: 'PAUSED' });
    this.fill();
  }

  resume(key: string): void {
    const job = this.jobOf(key);
    if (!job || !['PAUSED', 'BROKEN'].includes(job.item.state)) return;
    this.change(job, { state: 'WAITING', reasons: [] });
    this.fill();
  }

  /** Goes on with everything that a lost connection has stopped. */
  readonly resumeBroken = (): void => {
    for (const { item } of this.jobs) if (item.state === 'BROKEN') this.resume(item.key);
  };

  /** Takes a file off the list; what was not kept is forgotten on the platform too. */
  remove(key: string): void {
    const job = this.jobOf(key);
    if (!job) return;
    if (['WAITING', 'SENDING', 'PAUSED', 'BROKEN'].includes(job.item.state)) job.line.giveUp();
    this.jobs.splice(this.jobs.indexOf(job), 1);
    this.show();
    this.fill();
  }

  private fill(): void {
    const busy = this.jobs.filter(({ item }) => item.state === 'SENDING' || item.state === 'KEEPING').length;
    for (const job of this.jobs.filter(({ item }) => item.state === 'WAITING').slice(0, Math.max(0, AT_ONCE - busy))) void this.send(job);
  }

  private async send(job: Job): Promise<void> {
    this.change(job, { state: 'SENDING' });
    const sent = await job.line.start((bytes) => this.change(job, { sent: bytes }));
    // Paused or removed meanwhile: what the line says then is no news.
    if (job.item.state !== 'SENDING' || !this.jobs.includes(job)) return;
    if (sent.kind === 'SENT') await this.keep(job, sent.address);
    else this.change(job, sent.kind === 'BROKEN' ? { state: 'BROKEN' } : { state: 'REFUSED', reasons: sent.reasons });
    this.fill();
  }

  private async keep(job: Job, address: string): Promise<void> {
    this.change(job, { state: 'KEEPING', sent: job.item.size });
    const taken = await this.carrier.take(address);
    if (taken.kind !== 'KEPT') return this.change(job, { state: taken.kind, reasons: taken.reasons });
    this.change(job, { state: 'KEPT', fileId: taken.fileId });
    this.onKept();
  }

  private jobOf(key: string): Job | undefined {
    return this.jobs.find(({ item }) => item.key === key);
  }

  private change(job: Job, patch: Partial<UploadItem>): void {
    job.item = { ...job.item, ...patch };
    this.show();
  }

  private show(): void {
    this.shown = this.jobs.map(({ item }) => item);
    for (const listener of this.listeners) listener();
  }
}
