import { standingOf } from './signature';

describe('how a signature stands', () => {
  it.each([
    ['the statement reads as it did', { contentDigest: 'a' }, 'CURRENT'],
    ['the statement was declared anew', { contentDigest: 'b' }, 'STALE'],
    ['the statement is being revised', { contentDigest: null }, 'STALE'],
    ['the statement is not for the asker', null, 'UNKNOWN'],
  ] as const)('%s', (_, now, expected) => {
    expect(standingOf({ statementDigest: 'a' }, now)).toBe(expected);
  });
});
