import { performersOf } from './performers-of';

const plan = [{ unitId: '5.1.1', year: 1, performers: ['佐藤 花子'], operatedBy: [] }, { unitId: '5.1.2', year: 1, performers: [], operatedBy: [] }];

it.each([
  ['5.1.1', ['佐藤 花子']],
  ['5.1.2', ['佐藤 花子', '高橋 実']],
  ['9.2.3', ['佐藤 花子', '高橋 実']],
])('%s is audited by %j', (unitId, expected) => {
  expect(performersOf({ performers: ['佐藤 花子', '高橋 実'], plan }, unitId)).toEqual(expected);
});
