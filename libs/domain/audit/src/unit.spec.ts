import { byControlNumbers, isWithinUnit, unitsOf } from './unit';

describe('the unit of an internal audit (S-166)', () => {
  it('is the control objective, once each, ordered by numbers', () => {
    expect(unitsOf(['12.1.5.P', '9.2.10', '9.2.9', '9.2.9'], 'OBJECTIVE')).toEqual(['9.2.9', '9.2.10', '12.1.5.P']);
  });

  it('rolls up to the category', () => {
    expect(unitsOf(['17.2.1', '17.1.2', '17.1.1', '6.3.1.P', '8.1.5.P', '8.1.1'], 'CATEGORY')).toEqual(['6.3', '8.1', '17.1', '17.2']);
  });

  it('orders a category before what stands in it', () => {
    expect(['9.2.1', '9.2', '9.10', '9.2.1.1'].sort(byControlNumbers)).toEqual(['9.2', '9.2.1', '9.2.1.1', '9.10']);
  });

  it.each([
    ['9.2.3.11.PB', '9.2.3', true],
    ['9.2.3', '9.2.3', true],
    ['8.1.5.P', '8.1.5.P', true],
    ['8.1.5.4.P', '8.1.5.P', true],
    ['17.2.1', '17.2', true],
    ['9.2.31', '9.2.3', false],
    ['9.2', '9.2.3', false],
  ])('%s within %s: %s', (controlId, unitId, within) => {
    expect(isWithinUnit(controlId, unitId)).toBe(within);
  });
});
