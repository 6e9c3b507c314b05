import { placeOf } from './place-of';

it.each([
  [['organisation'], '#planInternalAudit-organisation'],
  [['performers'], '#planInternalAudit-performers'],
  [['plan'], '#plan'],
  [['plan', '5.1.1'], '#plan'],
  [['results'], '#results'],
  [['findings', 'f1'], '/findings/f1'],
  [['5.1.1'], null],
  [[], null],
])('a reason about %j is mended at %s', (path, expected) => {
  expect(placeOf({ path })).toBe(expected);
});
