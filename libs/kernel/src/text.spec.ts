import { isId } from './id';
import { textRefusals } from './text';

const codes = (text: string | null | undefined, min = 1, max = 5): readonly string[] => textRefusals(text, { path: ['name'], min, max }).map(({ code }) => code);

describe('a typed text', () => {
  it.each([
    ['青空', []],
    ['12345', []],
    ['a\n\tb', []],
    ['😀', []],
    ['', ['TEXT_MISSING']],
    [' 　\n', ['TEXT_MISSING']],
    [null, ['TEXT_MISSING']],
    [undefined, ['TEXT_MISSING']],
    ['123456', ['TEXT_TOO_LONG']],
    ['a\u0000', ['TEXT_HAS_CONTROL_CHARACTERS']],
    ['a\u007f', ['TEXT_HAS_CONTROL_CHARACTERS']],
    ['a\ud83d', ['TEXT_HAS_CONTROL_CHARACTERS']],
    ['\ude00a', ['TEXT_HAS_CONTROL_CHARACTERS']],
    ['12345\u0000', ['TEXT_TOO_LONG', 'TEXT_HAS_CONTROL_CHARACTERS']],
  ] as const)('%j has %j against it', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('may be empty where nothing is asked for', () => {
    expect(codes('', 0)).toEqual([]);
    expect(codes(null, 0)).toEqual([]);
  });
});

describe('a key', () => {
  it.each([
    ['0190a3c4-1111-7222-8333-444455556666', true],
    ['0190A3C4-1111-7222-8333-444455556666', false],
    ['0190a3c4111172228333444455556666', false],
    ['0190a3c4-1111-7222-8333-444455556666\n', false],
    ['', false],
    ["'; drop table", false],
  ])('%j is one: %s', (text, isOne) => {
    expect(isId(text)).toBe(isOne);
  });
});
