import { aUse, someInformation } from '../spec/samples';
import { informationIsBelowConfidentiality3 } from './information-is-below-confidentiality-3';

describe('LIU rules 2.1 — 機密性2情報までを扱う (S-019)', () => {
  it.each([[1, 'satisfied'], [2, 'satisfied'], [3, 'unsatisfied']])('class %d: %s', (confidentialityClass, kind) => {
    expect(informationIsBelowConfidentiality3.judge({ use: aUse({ information: [someInformation(1, { confidentialityClass })] }), index: 0 }).kind).toBe(kind);
  });

  it('names each type of class 3', () => {
    const information = [someInformation(1, { confidentialityClass: 3 }), someInformation(1, { name: '鍵', confidentialityClass: 3 })];
    expect(informationIsBelowConfidentiality3.judge({ use: aUse({ information }), index: 0 })).toMatchObject({
      reasons: [{ code: 'INFORMATION_IS_CONFIDENTIALITY_3', facts: { information: '名簿' } }, { code: 'INFORMATION_IS_CONFIDENTIALITY_3', facts: { information: '鍵' } }],
    });
  });
});
