import { placeOf } from './place-of';

const planner = { viewerMay: ['planInternalAudit'], coverage: {} as never };

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
  expect(placeOf({ path }, planner)).toBe(expected);
});

it('a reason leads to no place that this person is not shown', () => {
  expect(placeOf({ path: ['method'] }, { ...planner, viewerMay: [] })).toBeNull();
  expect(placeOf({ path: ['plan'] }, { ...planner, coverage: null })).toBeNull();
});
