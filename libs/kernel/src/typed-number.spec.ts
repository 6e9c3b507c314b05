import { readTypedNumber } from './typed-number';

describe('a number as people type it', () => {
  it.each([
    ['12', 12],
    ['１，２００', 1_200],
    [' 3 ', 3],
    ['-5', -5],
    ['０', 0],
    ['', null],
    ['1.5', null],
    ['十二', null],
    ['1e3', null],
    ['9'.repeat(16), null],
  ])('%j is %j', (text, number) => {
    expect(readTypedNumber(text)).toBe(number);
  });
});
