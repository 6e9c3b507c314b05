import { countedBy } from './counted-by';

it('counts each kind, the most frequent first', () => {
  expect(countedBy(['a', 'b', 'b', 'c', 'b', 'c'], (one) => one)).toEqual([
    ['b', 3],
    ['c', 2],
    ['a', 1],
  ]);
  expect(countedBy([], () => 'none')).toEqual([]);
});
