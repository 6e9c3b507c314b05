/** @jest-environment jsdom */
import { kept } from './kept';
import { MarkKeeper, type Mark, type MarksSent } from './mark-keeper';
import type { Reason } from './reason';

const reason: Reason = { code: 'NOT_NOW', path: [], facts: {}, ja: '今はできない', en: 'not now', clause: null };

/** A platform that answers a lot when it is told to. */
class Desk {
  readonly lots: (readonly Mark<string>[])[] = [];
  private answers: ((how: MarksSent<string>) => void)[] = [];

  readonly send = (marks: readonly Mark<string>[]): Promise<MarksSent<string>> => {
    this.lots.push(marks);
    return new Promise((answer) => this.answers.push(answer));
  };

  async answer(how: MarksSent<string>): Promise<void> {
    this.answers.shift()?.(how);
    await new Promise((later) => setTimeout(later));
  }
}

describe('marks made faster than they are saved', () => {
  let desk: Desk;
  const open = (name: string | null = null) => new MarkKeeper<string>(desk.send, name);
  beforeEach(() => {
    localStorage.clear();
    desk = new Desk();
  });

  it('go in lots, in order: what comes while one is on its way goes with the next', async () => {
    const keeper = open();
    for (const key of ['a', 'b', 'c']) keeper.mark(key, '', 'Y');
    expect(desk.lots.map((lot) => lot.map(({ key }) => key))).toEqual([['a']]);
    expect([...keeper.look().marks]).toEqual([['a', 'Y'], ['b', 'Y'], ['c', 'Y']]);
    await desk.answer({ kind: 'done' });
    expect(desk.lots.map((lot) => lot.map(({ key }) => key))).toEqual([['a'], ['b', 'c']]);
    await desk.answer({ kind: 'done' });
    expect([desk.lots.length, keeper.look().marks.size]).toEqual([2, 0]);
  });

  it('on the same place build on the one that is on its way, and the last one stands', async () => {
    const keeper = open();
    for (const said of ['Y', 'N', 'Y', 'N']) keeper.mark('a', '', said);
    expect(keeper.look().marks.get('a')).toBe('N');
    await desk.answer({ kind: 'done' });
    expect(desk.lots).toEqual([[{ key: 'a', seen: '', said: 'Y' }], [{ key: 'a', seen: 'Y', said: 'N' }]]);
  });

  it('whose answer got lost go again as they were, before what came later', async () => {
    const keeper = open();
    keeper.mark('a', '', 'Y');
    keeper.mark('a', '', 'N');
    await desk.answer({ kind: 'unreachable' });
    expect([keeper.look().isUnreachable, keeper.look().marks.get('a'), desk.lots.length]).toEqual([true, 'N', 1]);
    void keeper.flush();
    expect(desk.lots[1]).toEqual(desk.lots[0]);
    await desk.answer({ kind: 'done' });
    expect(desk.lots[2]).toEqual([{ key: 'a', seen: 'Y', said: 'N' }]);
    await desk.answer({ kind: 'done' });
    expect(keeper.look()).toMatchObject({ isUnreachable: false, reasons: [] });
  });

  it('that are refused are given up with their reasons, the others of the lot go again', async () => {
    const keeper = open();
    keeper.mark('a', '', 'Y');
    keeper.mark('b', '', 'Y');
    keeper.mark('c', '', 'Y');
    await desk.answer({ kind: 'done' });
    const [, lot = []] = desk.lots;
    await desk.answer({ kind: 'refused', reasons: [reason], again: lot.filter(({ key }) => key === 'c') });
    expect(desk.lots[2]?.map(({ key }) => key)).toEqual(['c']);
    expect([...keeper.look().marks.keys()]).toEqual(['c']);
    await desk.answer({ kind: 'done' });
    expect(keeper.look().reasons).toEqual([reason]);
    keeper.mark('d', '', 'Y');
    expect(keeper.look().reasons).toEqual([]);
  });

  it('are there again after the page was closed, and nothing is kept once they are saved', async () => {
    const first = open('marks');
    first.mark('a', '', 'Y');
    first.mark('b', '', 'N');
    await desk.answer({ kind: 'unreachable' });
    desk = new Desk();
    const second = open('marks');
    expect([...second.look().marks]).toEqual([['a', 'Y'], ['b', 'N']]);
    void second.flush();
    await desk.answer({ kind: 'done' });
    await desk.answer({ kind: 'done' });
    expect(desk.lots.map((lot) => lot.map(({ key, said }) => key + said))).toEqual([['aY'], ['bN']]);
    expect(kept.read('marks')).toBeNull();
  });
});
