import { freshKey } from './idempotency';
import { kept } from './kept';
import { isSame, mergeForms, type Clash, type Form } from './merge-forms';
import type { Reason } from './reason';

/** What the server answers to a save. */
export type Saved = { readonly kind: 'saved'; readonly version: number } | { readonly kind: 'refused'; readonly reasons: readonly Reason[] };

/** A document as the server has it. */
export interface Stored<Fields extends Form> {
  readonly form: Fields;
  readonly version: number;
}

export interface DraftSource<Fields extends Form> {
  /** Names the draft in this browser: noun, id and person. */
  readonly name: string;
  /** Saves the form. Throws when the platform cannot be reached. The same key is the same save. */
  readonly save: (form: Fields, expectedVersion: number, idempotencyKey: string) => Promise<Saved>;
  /** Reads the document anew, past every cache. Throws when the platform cannot be reached. */
  readonly reread: () => Promise<Stored<Fields>>;
}

export type SaveState = 'idle' | 'unsaved' | 'saving' | 'saved' | 'failed' | 'offline' | 'conflict';

export interface DraftView<Fields extends Form> {
  readonly form: Fields;
  readonly state: SaveState;
  /** When it was last saved, as ISO text. */
  readonly savedAt: string | null;
  readonly reasons: readonly Reason[];
  readonly clashes: readonly Clash<Fields>[];
  /** Whether text that was typed here before and not saved was found again. */
  readonly isRestored: boolean;
  /** Whether something that somebody else saved meanwhile was taken in. */
  readonly hasTheirs: boolean;
}

interface Keep<Fields> {
  readonly form: Fields;
  readonly base: Fields;
  readonly version: number;
}

/** Milliseconds of silence after which what was typed is sent. */
export const QUIET_MS = 700;
const AGAIN_MS = 3000;

/**
 * Keeps one form: every stroke at once in the browser, and after a moment of silence on the server. One save at a time; a save
 * whose answer got lost is repeated under its own key before the next one. A document that somebody else saved meanwhile is
 * merged field by field; only where both changed the same field does a person choose. Nothing typed is ever dropped.
 */
export class DraftKeeper<Fields extends Form> {
  private base: Fields;
  private version: number;
  private view: DraftView<Fields>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private flight: Promise<boolean> | null = null;
  private pending: { readonly form: Fields; readonly version: number; readonly key: string } | null = null;
  private isStarted = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    stored: Stored<Fields>,
    private readonly source: DraftSource<Fields>,
  ) {
    this.base = stored.form;
    this.version = stored.version;
    this.view = { form: stored.form, state: 'idle', savedAt: null, reasons: [], clashes: [], isRestored: false, hasTheirs: false };
    this.restore(stored);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly look = (): DraftView<Fields> => this.view;

  /** Begins to save: what an earlier visit left is sent. Until then nothing is, since a screen may be drawn and thrown away before anybody sees it. */
  start(): void {
    this.isStarted = true;
    if (this.view.state === 'unsaved') this.plan(0);
  }

  /** The version on which the next verb on the document should build; true only after `flush`. */
  versionNow(): number {
    return this.version;
  }

  /** Another verb of this very screen changed the document without touching the form: what follows builds on that version. */
  rebase(version: number): void {
    this.version = version;
  }

  /** Takes in what was typed. */
  change(patch: Partial<Fields>): void {
    const form = { ...this.view.form, ...patch };
    kept.write(this.source.name, { form, base: this.base, version: this.version } satisfies Keep<Fields>);
    this.show({ form, state: this.view.clashes.length > 0 ? 'conflict' : 'unsaved' });
    this.plan(QUIET_MS);
  }

  /** Settles a field that both sides changed. When the last one is settled, the form is saved. */
  settle(field: keyof Fields & string, value: unknown): void {
    const clashes = this.view.clashes.filter((clash) => clash.field !== field);
    this.show({ clashes });
    this.change({ [field]: value } as Partial<Fields>);
  }

  /** Saves what is not saved yet. Answers whether everything is on the server now. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.flight) await this.flight;
    if (this.view.clashes.length > 0) return false;
    if (!this.pending && isSame(this.view.form, this.base)) return this.settled();
    this.flight = this.send().finally(() => (this.flight = null));
    return this.flight;
  }

  private async send(): Promise<boolean> {
    this.show({ state: 'saving' });
    this.pending ??= { form: this.view.form, version: this.version, key: freshKey() };
    const { form, version, key } = this.pending;
    try {
      const answer = await this.source.save(form, version, key);
      this.pending = null;
      if (answer.kind === 'saved') return this.saved(form, answer.version);
      if (answer.reasons.some(({ code }) => code === 'STALE_VERSION')) return await this.meet();
      this.show({ state: 'failed', reasons: answer.reasons });
      return false;
    } catch {
      this.show({ state: 'offline' });
      this.plan(AGAIN_MS);
      return false;
    }
  }

  private saved(form: Fields, version: number): boolean {
    this.base = form;
    this.version = version;
    if (isSame(this.view.form, form)) return this.settled(new Date().toISOString());
    kept.write(this.source.name, { form: this.view.form, base: this.base, version } satisfies Keep<Fields>);
    this.show({ state: 'unsaved', reasons: [] });
    this.plan(0);
    return false;
  }

  /** Somebody else saved first: theirs is read and merged. */
  private async meet(): Promise<boolean> {
    const stored = await this.source.reread();
    this.takeIn(stored);
    return false;
  }

  private takeIn({ form: theirs, version }: Stored<Fields>): void {
    const { form, clashes, hasTheirs } = mergeForms(this.base, this.view.form, theirs);
    this.base = theirs;
    this.version = version;
    kept.write(this.source.name, { form, base: theirs, version } satisfies Keep<Fields>);
    this.show({ form, clashes, hasTheirs: this.view.hasTheirs || hasTheirs, state: clashes.length > 0 ? 'conflict' : 'unsaved' });
    if (clashes.length === 0) this.plan(0);
  }

  /** Finds what an earlier visit left unsaved in this browser. */
  private restore(stored: Stored<Fields>): void {
    const found = kept.read<Keep<Fields>>(this.source.name);
    if (!found) return;
    if (isSame(found.form, stored.form)) return kept.forget(this.source.name);
    this.base = found.base;
    this.view = { ...this.view, form: { ...stored.form, ...found.form }, isRestored: true };
    this.takeIn(stored);
  }

  private settled(savedAt = this.view.savedAt): boolean {
    kept.forget(this.source.name);
    this.show({ state: savedAt ? 'saved' : 'idle', savedAt, reasons: [] });
    return true;
  }

  private plan(after: number): void {
    clearTimeout(this.timer);
    if (this.isStarted && this.view.clashes.length === 0) this.timer = setTimeout(() => void this.flush(), after);
  }

  private show(change: Partial<DraftView<Fields>>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }
}
