import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demonstrationClock } from './demonstration-clock';

describe('the clock of the demonstration', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'toroku-clock-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const daysAhead = (clock: { now: () => string }): number => Math.floor((new Date(clock.now()).getTime() - Date.now()) / 86_400_000 + 0.5);

  it('is the machine’s until it is put forward, and stays forward after a new start', () => {
    const clock = demonstrationClock(folder);
    expect(daysAhead(clock)).toBe(0);
    clock.nextDay();
    clock.nextDay();
    expect(daysAhead(clock)).toBe(2);
    expect(daysAhead(demonstrationClock(folder))).toBe(2);
  });

  it('is the machine’s where what is kept cannot be read', () => {
    writeFileSync(join(folder, 'days-ahead'), 'soon');
    expect(daysAhead(demonstrationClock(folder))).toBe(0);
  });
});
