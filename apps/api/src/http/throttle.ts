export interface Pace {
  readonly times: number;
  readonly inMs: number;
}

interface Window {
  count: number;
  endsAt: number;
}

/** Names remembered at most; the oldest is forgotten first. */
const MOST = 10_000;

/** Admits each name so many times in a window of time, in this process. */
export class Throttle {
  private readonly windows = new Map<string, Window>();

  constructor(
    private readonly pace: Pace,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Whether the name may once more now. */
  admits(name: string): boolean {
    const now = this.now();
    const known = this.windows.get(name);
    const window = known && known.endsAt > now ? known : this.open(name, now);
    window.count += 1;
    return window.count <= this.pace.times;
  }

  private open(name: string, now: number): Window {
    const window = { count: 0, endsAt: now + this.pace.inMs };
    this.windows.delete(name);
    this.windows.set(name, window);
    if (this.windows.size > MOST) this.windows.delete(this.windows.keys().next().value ?? '');
    return window;
  }
}
