import { aUse, someInformation } from '../spec/samples';
import { logInDataIsNotAlone } from './log-in-data-is-not-alone';

describe('guidance Annex 1, entry 3 — ログイン情報の影響度は処理する業務に従う (S-038)', () => {
  const logIn = someInformation(3, { kind: 'LOG_IN' });

  it.each([
    ['beside information of the business', [someInformation(1), logIn], 'satisfied'],
    ['without log-in data', [someInformation(1)], 'satisfied'],
    ['with nothing at all', [], 'satisfied'],
    ['alone', [logIn], 'unsatisfied'],
  ])('%s', (_, information, kind) => {
    expect(logInDataIsNotAlone.judge({ use: aUse({ information }), index: 0 }).kind).toBe(kind);
  });

  it('refuses with LOG_IN_DATA_ALONE', () => {
    expect(logInDataIsNotAlone.judge({ use: aUse({ information: [logIn] }), index: 2 })).toMatchObject({ reasons: [{ code: 'LOG_IN_DATA_ALONE', path: ['uses', '2', 'information'] }] });
  });
});
