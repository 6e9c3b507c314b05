import fc from 'fast-check';
import { isCorporateNumber } from './corporate-number';

/** The check digit, computed another way: position by position from the left of the twelve. */
const withCheck = (base: string): string => {
  const sum = [...base].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 2 : 1), 0);
  return `${9 - (sum % 9)}${base}`;
};

describe('法人番号', () => {
  // The example of the numbering authority's own explanation of the check digit.
  it('takes 8700110005901', () => {
    expect(isCorporateNumber('8700110005901')).toBe(true);
  });

  it.each(['', '870011000590', '87001100059012', '7700110005901', '８７００１１０００５９０１', '8700110005910', '870011000590a'])('does not take %p', (text) => {
    expect(isCorporateNumber(text)).toBe(false);
  });

  it('takes every number with its check digit and none with another', () => {
    const base = fc.stringMatching(/^[0-9]{12}$/);
    fc.assert(
      fc.property(base, fc.integer({ min: 1, max: 8 }), (digits, shift) => {
        const good = withCheck(digits);
        const bad = `${(Number(good[0]) + shift) % 10}${digits}`;
        return isCorporateNumber(good) && !isCorporateNumber(bad);
      }),
      { seed: 20221101 },
    );
  });
});
