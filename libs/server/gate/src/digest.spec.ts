import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import fc from 'fast-check';
import { canonicalText, digestOf } from './digest';

describe('the canonical text (RFC 8785)', () => {
  it.each([
    ['keys stand in the order of their UTF-16 units', { '\u20ac': 1, '\r': 2, '1': 3, '\u0080': 4, 'ö': 5, '\ud83d\ude02': 6, '\ufb33': 7 }, '{"\\r":2,"1":3,"\u0080":4,"ö":5,"€":1,"😂":6,"\ufb33":7}'],
    ['numbers are written the shortest way', [1e21, 1.0, 0.000001, 1e-7, -0, Number('333333333.33333329')], '[1e+21,1,0.000001,1e-7,0,333333333.3333333]'],
    ['only what must be is escaped', '\u0007\b\t\n"\\/あ', '"\\u0007\\b\\t\\n\\"\\\\/あ"'],
    ['nothing stands between', { b: [{ d: null, c: true }], a: '' }, '{"a":"","b":[{"c":true,"d":null}]}'],
    ['a field that is undefined is not there', { a: undefined, b: 1 }, '{"b":1}'],
  ])('%s', (_, content, text) => {
    expect(canonicalText(content)).toBe(text);
  });

  it('nothing at all has none', () => {
    expect(() => canonicalText(undefined)).toThrow(TypeError);
  });
});

describe('a digest', () => {
  let database: SpecDatabase;
  beforeAll(async () => void (database = await openSpecDatabase([])));
  afterAll(() => database.close());

  it('is the same in any order of keys and after a trip through the database', async () => {
    const writable = fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/[\u0000\ud800-\udfff]/g, '')); // eslint-disable-line no-control-regex -- the database holds no NUL
    const { content } = fc.letrec<{ content: unknown }>((tie) => ({
      content: fc.oneof({ maxDepth: 3 }, writable, fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('content'), { maxLength: 4 }), fc.dictionary(writable, tie('content'), { maxKeys: 5 })),
    }));
    await fc.assert(
      fc.asyncProperty(content, async (one) => {
        const [row] = (await database.root.query<{ back: unknown }>('select $1::jsonb as back', [JSON.stringify(one)])).rows;
        expect(digestOf(row?.back)).toBe(digestOf(one));
        expect(digestOf(reversed(one))).toBe(digestOf(one));
      }),
      { seed: 20_221_101, numRuns: 100 },
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, one]) => [key, reversed(one)]));
}
