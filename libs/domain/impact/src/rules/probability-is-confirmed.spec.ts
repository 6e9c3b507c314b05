import { probabilityIsConfirmed } from './probability-is-confirmed';

describe('LIU rules 5.1 — 低位であることの蓋然性 (S-053, S-058)', () => {
  it.each([
    ['ON_LIST', '', 'satisfied'],
    ['OFF_LIST', '二省庁の評価から低位と考えられる', 'satisfied'],
    ['OFF_LIST', '　', 'unsatisfied'],
  ] as const)('%s with "%s": %s', (route, confirmation, kind) => {
    const verdict = probabilityIsConfirmed.judge({ route, confirmation });
    expect(verdict.kind).toBe(kind);
    if (verdict.kind === 'unsatisfied') expect(verdict.reasons[0].code).toBe('PROBABILITY_NOT_CONFIRMED');
  });
});
