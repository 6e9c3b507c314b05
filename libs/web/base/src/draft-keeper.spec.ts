/** @jest-environment jsdom */
import { DraftKeeper, QUIET_MS, type DraftSource, type Saved, type Stored } from './draft-keeper';
import { kept } from './kept';

type Sheet = { readonly need: string; readonly name: string };

/** A server with one document that others may change. */
class Shelf {
  stored: Stored<Sheet> = { form: { need: '', name: '' }, version: 1 };
  readonly keys: string[] = [];
  isAway = false;
  /** Saves done whose answer never arrived. */
  losesAnswer = false;
  private readonly done = new Map<string, Saved>();

  readonly source: DraftSource<Sheet> = {
    name: 'sheet',
    save: async (form, expectedVersion, key) => {
      this.keys.push(key);
      if (this.isAway) throw new TypeError('fetch failed');
      const answer = this.done.get(key) ?? this.judge(form, expectedVersion);
      if (answer.kind === 'saved') this.done.set(key, answer);
      if (this.losesAnswer) throw new TypeError('connection reset');
      return answer;
    },
    reread: async () => this.stored,
  };

  private judge(form: Sheet, expectedVersion: number): Saved {
    const reason = { path: [], facts: {}, ja: '', en: '', clause: null };
    if (expectedVersion !== this.stored.version) return { kind: 'refused', reasons: [{ ...reason, code: 'STALE_VERSION' }] };
    if (form.need === 'too long') return { kind: 'refused', reasons: [{ ...reason, code: 'TEXT_TOO_LONG', path: ['need'] }] };
    this.stored = { form, version: this.stored.version + 1 };
    return { kind: 'saved', version: this.stored.version };
  }
}

describe('a form that saves itself', () => {
  let shelf: Shelf;
  const open = (): DraftKeeper<Sheet> => {
    const keeper = new DraftKeeper(shelf.stored, shelf.source);
    keeper.start();
    return keeper;
  };
  const quiet = async (): Promise<void> => void (await jest.advanceTimersByTimeAsync(QUIET_MS + 10));

  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    shelf = new Shelf();
  });
  afterEach(() => jest.useRealTimers());

  it('sends nothing from a screen that was drawn and thrown away', async () => {
    kept.write('sheet', { form: { need: 'left', name: '' }, base: { need: '', name: '' }, version: 1 });
    const thrownAway = new DraftKeeper(shelf.stored, shelf.source);
    await quiet();
    expect(shelf.keys).toEqual([]);
    expect(thrownAway.look()).toMatchObject({ isRestored: true, state: 'unsaved' });
    thrownAway.start();
    await quiet();
    expect(shelf.stored.form.need).toBe('left');
  });

  it('sends once after a moment of silence and says when', async () => {
    const keeper = open();
    keeper.change({ need: 'a' });
    keeper.change({ need: 'ab' });
    expect(keeper.look().state).toBe('unsaved');
    await quiet();
    expect(shelf.stored).toEqual({ form: { need: 'ab', name: '' }, version: 2 });
    expect(shelf.keys).toHaveLength(1);
    expect(keeper.look()).toMatchObject({ state: 'saved', savedAt: expect.any(String) });
    expect(kept.read('sheet')).toBeNull();
  });

  it('keeps what is typed while a save is under way and sends it next', async () => {
    const keeper = open();
    keeper.change({ need: 'a' });
    const first = keeper.flush();
    keeper.change({ need: 'ab' });
    await first;
    await quiet();
    expect(shelf.stored.form.need).toBe('ab');
    expect(keeper.look().state).toBe('saved');
  });

  it('keeps every stroke in the browser while the platform is away, and repeats the same save until it is answered', async () => {
    const keeper = open();
    shelf.isAway = true;
    keeper.change({ need: 'a' });
    await quiet();
    expect(keeper.look().state).toBe('offline');
    expect(kept.read('sheet')).toMatchObject({ form: { need: 'a' } });
    shelf.isAway = false;
    await jest.advanceTimersByTimeAsync(4000);
    expect(shelf.stored.form.need).toBe('a');
    expect(new Set(shelf.keys).size).toBe(1);
  });

  it('does not take its own save for somebody else’s when only the answer was lost', async () => {
    const keeper = open();
    shelf.losesAnswer = true;
    keeper.change({ need: 'a' });
    await quiet();
    shelf.losesAnswer = false;
    keeper.change({ need: 'ab' });
    await jest.advanceTimersByTimeAsync(8000);
    expect(keeper.look()).toMatchObject({ state: 'saved', clashes: [] });
    expect(shelf.stored).toEqual({ form: { need: 'ab', name: '' }, version: 3 });
  });

  it('finds again what a closed browser left unsaved', async () => {
    shelf.isAway = true;
    const first = open();
    first.change({ need: 'half a sentence' });
    shelf.isAway = false;
    const second = open();
    expect(second.look()).toMatchObject({ isRestored: true, form: { need: 'half a sentence' } });
    await quiet();
    expect(shelf.stored.form.need).toBe('half a sentence');
  });

  it('takes in another field of somebody else and saves both', async () => {
    const keeper = open();
    shelf.stored = { form: { need: '', name: 'theirs' }, version: 2 };
    keeper.change({ need: 'mine' });
    await quiet();
    await quiet();
    expect(shelf.stored).toEqual({ form: { need: 'mine', name: 'theirs' }, version: 3 });
    expect(keeper.look()).toMatchObject({ state: 'saved', hasTheirs: true, form: { need: 'mine', name: 'theirs' } });
  });

  it('shows both texts of one field and saves only what a person chose', async () => {
    const keeper = open();
    shelf.stored = { form: { need: 'theirs', name: '' }, version: 2 };
    keeper.change({ need: 'mine' });
    await quiet();
    expect(keeper.look()).toMatchObject({ state: 'conflict', clashes: [{ field: 'need', mine: 'mine', theirs: 'theirs' }] });
    await quiet();
    expect(shelf.stored.form.need).toBe('theirs');
    keeper.settle('need', 'mine');
    await quiet();
    expect(shelf.stored.form.need).toBe('mine');
    expect(keeper.look()).toMatchObject({ state: 'saved', clashes: [] });
  });

  it('shows the reasons of a refused save, keeps the text, and saves the mended one', async () => {
    const keeper = open();
    keeper.change({ need: 'too long' });
    await quiet();
    expect(keeper.look()).toMatchObject({ state: 'failed', reasons: [{ code: 'TEXT_TOO_LONG' }], form: { need: 'too long' } });
    keeper.change({ need: 'short' });
    await quiet();
    expect(keeper.look()).toMatchObject({ state: 'saved', reasons: [] });
  });

  it('is flushed before a verb builds on it', async () => {
    const keeper = open();
    keeper.change({ need: 'a' });
    expect(await keeper.flush()).toBe(true);
    expect(keeper.versionNow()).toBe(2);
    shelf.isAway = true;
    keeper.change({ need: 'b' });
    expect(await keeper.flush()).toBe(false);
  });
});
