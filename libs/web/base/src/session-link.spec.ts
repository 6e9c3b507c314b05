import { SessionWatch } from './session-link';

const answer = (status: number): Response => ({ status, ok: status < 400 }) as Response;

describe('the session of a page', () => {
  const sent: (string | null)[] = [];
  let statuses: number[] = [];
  const network = jest.fn(async (_address: unknown, init?: RequestInit) => {
    sent.push(new Headers(init?.headers).get('x-toroku-member'));
    return answer(statuses.shift() ?? 200);
  });

  beforeEach(() => {
    sent.length = 0;
    globalThis.fetch = network as unknown as typeof fetch;
  });

  it('is named with every request once it is known', async () => {
    const watch = new SessionWatch();
    await watch.fetch('/graphql');
    watch.belongTo('member-1');
    await watch.fetch('/graphql');
    expect(sent).toEqual([null, 'member-1']);
  });

  it('holds what was sent when it has ended, and sends it again after a new sign-in', async () => {
    const watch = new SessionWatch();
    watch.belongTo('member-1');
    const told = jest.fn();
    watch.subscribe(told);
    statuses = [401, 401, 200];
    const waiting = [watch.fetch('/graphql', { body: 'one' }), watch.fetch('/graphql', { body: 'two' })];
    await new Promise((done) => setTimeout(done, 5));
    expect(watch.lost()).toBe(true);
    expect(told).toHaveBeenCalledTimes(1);
    watch.signedInAgain();
    const answers = await Promise.all(waiting);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(watch.lost()).toBe(false);
  });

  it('answers a stranger’s 401 as it is: the sign-in screen takes over', async () => {
    statuses = [401];
    expect((await new SessionWatch().fetch('/graphql')).status).toBe(401);
  });
});
