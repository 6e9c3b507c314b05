import { kept } from './kept';
import type { Reason } from './reason';

/** One quick change of one place: what stood there when it was made, and what is to stand there. */
export interface Mark<Value> {
  readonly key: string;
  readonly seen: Value;
  readonly said: Value;
}

/** How sending marks ended. Refused: those in `again` may still be sent, the others are given up with the reasons. */
export type MarksSent<Value> = { readonly kind: 'done' } | { readonly kind: 'unreachable' } | { readonly kind: 'refused'; readonly reasons: readonly Reason[]; readonly again: readonly Mark<Value>[] };

export interface MarksView<Value> {
  /** What is on its way, by key: shown as if it stood. */
  readonly marks: ReadonlyMap<string, Value>;
  /** Why marks were given up; there until the next one is made. */
  readonly reasons: readonly Reason[];
  readonly isUnreachable: boolean;
}

type Send<Value> = (marks: readonly Mark<Value>[]) => Promise<MarksSent<Value>>;

interface Kept<Value> {
  readonly sent: readonly Mark<Value>[];
  readonly waiting: readonly Mark<Value>[];
}

/**
 * Quick changes of a grid, made faster than they can be saved: sent in order, one lot at a time, what comes meanwhile in the next. A lot whose answer
 * got lost is sent again as it was. A second mark on a place where the first is still on its way builds on the first. Kept in the browser under the name, if there is one.
 */
export class MarkKeeper<Value> {
  private sent = new Map<string, Mark<Value>>();
  private waiting = new Map<string, Mark<Value>>();
  private isSending = false;
  private view: MarksView<Value> = { marks: new Map(), reasons: [], isUnreachable: false };
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly send: Send<Value>,
    private readonly name: string | null,
  ) {
    const left = name === null ? null : kept.read<Kept<Value>>(name);
    if (!left) return;
    [this.sent, this.waiting] = [byKey(left.sent), byKey(left.waiting)];
    this.show({});
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly look = (): MarksView<Value> => this.view;

  /** Takes in a mark and sends it as soon as may be. */
  readonly mark = (key: string, seen: Value, said: Value): void => {
    const before = this.waiting.get(key)?.seen ?? this.sent.get(key)?.said ?? seen;
    this.waiting.set(key, { key, seen: before, said });
    this.show({ reasons: [] });
    void this.flush();
  };

  /** Sends what is not saved yet, until nothing is left or the platform is away. */
  readonly flush = async (): Promise<void> => {
    if (this.isSending) return;
    this.isSending = true;
    try {
      while (this.sent.size + this.waiting.size > 0 && (await this.sendLot()));
    } finally {
      this.isSending = false;
    }
  };

  /** One lot. Answers whether the platform was there. */
  private async sendLot(): Promise<boolean> {
    if (this.sent.size === 0) [this.sent, this.waiting] = [this.waiting, new Map()];
    this.show({});
    const lot = [...this.sent.values()];
    const outcome = await this.send(lot);
    if (outcome.kind !== 'unreachable') {
      this.sent = new Map();
      if (outcome.kind === 'refused') for (const { key, seen, said } of outcome.again) this.waiting.set(key, { key, seen, said: this.waiting.get(key)?.said ?? said });
    }
    this.show({ isUnreachable: outcome.kind === 'unreachable', ...(outcome.kind === 'refused' ? { reasons: outcome.reasons } : {}) });
    return outcome.kind !== 'unreachable';
  }

  private show(change: Partial<MarksView<Value>>): void {
    const [sent, waiting] = [[...this.sent.values()], [...this.waiting.values()]];
    if (this.name !== null) {
      if (sent.length + waiting.length > 0) kept.write(this.name, { sent, waiting } satisfies Kept<Value>);
      else kept.forget(this.name);
    }
    this.view = { ...this.view, ...change, marks: new Map([...sent, ...waiting].map(({ key, said }) => [key, said])) };
    for (const listener of this.listeners) listener();
  }
}

function byKey<Value>(marks: readonly Mark<Value>[]): Map<string, Mark<Value>> {
  return new Map(marks.map((mark) => [mark.key, mark]));
}
