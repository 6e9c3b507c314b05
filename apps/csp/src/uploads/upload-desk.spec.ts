/** @jest-environment jsdom */
import type { Carrier, Sent, Taken } from './upload-desk';
import { UploadDesk } from './upload-desk';

interface FakeLine {
  readonly file: File;
  readonly progress: (sent: number) => void;
  readonly end: (sent: Sent) => void;
}

/** A carrier whose lines do what the spec says, when it says so. */
class SpecCarrier implements Carrier {
  readonly running: FakeLine[] = [];
  readonly said: string[] = [];
  readonly takes: ((taken: Taken) => void)[] = [];

  lineFor(file: File) {
    return {
      start: (progress: (sent: number) => void) => new Promise<Sent>((end) => void this.running.push({ file, progress, end })),
      stop: () => void this.said.push(`stop ${file.name}`),
      giveUp: () => void this.said.push(`give up ${file.name}`),
    };
  }

  take(address: string): Promise<Taken> {
    this.said.push(`take ${address}`);
    return new Promise((done) => void this.takes.push(done));
  }
}

const file = (name: string): File => new File(['0123456789'], name);
const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

describe('the upload desk', () => {
  let carrier: SpecCarrier;
  let desk: UploadDesk;
  let kept: number;
  const states = (): readonly string[] => desk.items().map(({ name, state, sent }) => `${name} ${state} ${sent}`);
  const keyOf = (name: string): string => desk.items().find((item) => item.name === name)?.key ?? '';
  beforeEach(() => {
    carrier = new SpecCarrier();
    kept = 0;
    desk = new UploadDesk(carrier, () => void (kept += 1));
  });

  it('sends two at once and the next when one is kept', async () => {
    desk.add([file('a'), file('b'), file('c')]);
    expect(states()).toEqual(['a SENDING 0', 'b SENDING 0', 'c WAITING 0']);
    carrier.running[0]!.progress(4);
    expect(states()[0]).toBe('a SENDING 4');
    carrier.running[0]!.end({ kind: 'SENT', address: '/files/uploads/1' });
    await turn();
    expect(states()).toEqual(['a KEEPING 10', 'b SENDING 0', 'c WAITING 0']);
    carrier.takes[0]!({ kind: 'KEPT', fileId: 'file-a' });
    await turn();
    expect(states()).toEqual(['a KEPT 10', 'b SENDING 0', 'c SENDING 0']);
    expect(desk.items()[0]?.fileId).toBe('file-a');
    expect(kept).toBe(1);
  });

  it('pauses one, lets the next go, and takes it up again where it stood', async () => {
    desk.add([file('a'), file('b'), file('c')]);
    carrier.running[0]!.progress(6);
    desk.pause(keyOf('a'));
    expect(carrier.said).toEqual(['stop a']);
    expect(states()).toEqual(['a PAUSED 6', 'b SENDING 0', 'c SENDING 0']);
    carrier.running[0]!.end({ kind: 'BROKEN' });
    await turn();
    expect(states()[0]).toBe('a PAUSED 6');
    desk.resume(keyOf('a'));
    expect(states()[0]).toBe('a WAITING 6');
  });

  it('goes on with what a lost connection stopped, in sending and in keeping, and loses nothing', async () => {
    desk.add([file('a'), file('b')]);
    carrier.running[0]!.end({ kind: 'BROKEN' });
    carrier.running[1]!.end({ kind: 'SENT', address: '/files/uploads/2' });
    await turn();
    carrier.takes[0]!({ kind: 'BROKEN', reasons: [] });
    await turn();
    expect(states()).toEqual(['a BROKEN 0', 'b BROKEN 10']);
    desk.resumeBroken();
    expect(states()).toEqual(['a SENDING 0', 'b SENDING 10']);
  });

  it('shows every reason of a file that is refused, and does not send it again', async () => {
    desk.add([file('a.exe')]);
    carrier.running[0]!.end({ kind: 'REFUSED', reasons: [{ code: 'FILE_TYPE_NOT_TAKEN', path: [], facts: {}, ja: '受け付けません', en: 'not taken', clause: null }] });
    await turn();
    expect(desk.items()[0]).toMatchObject({ state: 'REFUSED', reasons: [{ en: 'not taken' }] });
    desk.resume(keyOf('a.exe'));
    expect(carrier.running).toHaveLength(1);
  });

  it('forgets on the platform what is given up, and nothing that was kept', async () => {
    desk.add([file('a'), file('b')]);
    carrier.running[1]!.end({ kind: 'SENT', address: '/b' });
    await turn();
    carrier.takes[0]!({ kind: 'KEPT', fileId: 'b' });
    await turn();
    desk.remove(keyOf('a'));
    desk.remove(keyOf('b'));
    expect(carrier.said).toEqual(['take /b', 'give up a']);
    expect(desk.items()).toEqual([]);
  });

  it('tells whoever looks, and nobody who has stopped looking', () => {
    let seen = 0;
    const leave = desk.subscribe(() => void (seen += 1));
    desk.add([file('a')]);
    const before = seen;
    leave();
    desk.pause(keyOf('a'));
    expect([before > 0, seen]).toEqual([true, before]);
  });
});
