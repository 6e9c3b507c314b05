import { Throttle } from './throttle';

describe('a throttle', () => {
  it('admits a name so many times in its window, and again in the next', () => {
    let now = 0;
    const throttle = new Throttle({ times: 2, inMs: 1_000 }, () => now);
    expect([throttle.admits('a'), throttle.admits('a'), throttle.admits('a')]).toEqual([true, true, false]);
    now = 1_000;
    expect(throttle.admits('a')).toBe(true);
  });

  it('counts names apart', () => {
    const throttle = new Throttle({ times: 1, inMs: 1_000 }, () => 0);
    expect([throttle.admits('a'), throttle.admits('b'), throttle.admits('a')]).toEqual([true, true, false]);
  });

  it('forgets the oldest name rather than grow without end', () => {
    const throttle = new Throttle({ times: 1, inMs: 1_000 }, () => 0);
    throttle.admits('first');
    for (let index = 0; index < 10_000; index += 1) throttle.admits(`name ${index}`);
    expect(throttle.admits('first')).toBe(true);
  });
});
