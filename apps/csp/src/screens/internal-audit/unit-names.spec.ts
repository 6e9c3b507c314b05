import { unitName } from './unit-names';

const named = (controlId: string, labelJa: string, labelEn = '') => ({ controlId, labelJa, labelEn });
const objectives = [named('12.1.5', '手順', 'Procedures'), named('12.1.5.P', '手順（プロバイダー）'), named('17.2.1', '冗長性', 'Redundancy')];

it.each([
  ['12.1.5', 'ja', '手順'],
  ['12.1.5.P', 'en', '手順（プロバイダー）'],
  ['17.2.1', 'en', 'Redundancy'],
  ['12.1', 'ja', '手順 / 手順（プロバイダー）'],
  ['9.9.9', 'ja', ''],
])('%s is called in %s: %s', (unitId, language, expected) => {
  expect(unitName(objectives, unitId, language)).toBe(expected);
});
