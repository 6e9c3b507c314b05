import { fullParts } from '../spec/samples';
import { neededParts, statementPartsArePresent } from './statement-parts-are-present';

describe('criteria 2.2.1 to 2.2.7 and registration rules 3.4 — 言明書の記載事項 (S-013)', () => {
  it('is satisfied without events, notes, underlying services or certificates, which the scheme does not rely on (S-157)', () => {
    expect(statementPartsArePresent.judge({ ...fullParts, subsequentEvents: '', specialNotes: '', underlyingServices: [], certificates: [] })).toEqual({ kind: 'satisfied' });
  });

  it.each(neededParts)('is not satisfied without %s', (part) => {
    const blank = part === 'regions' ? [] : ' 　';
    expect(statementPartsArePresent.judge({ ...fullParts, [part]: blank })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'STATEMENT_PART_MISSING', facts: { part } }] });
  });

  it('takes no certificate of another scheme in place of a part (S-157)', () => {
    const certificates = [{ name: 'ISO/IEC 27001', validThroughOn: null }];
    expect(statementPartsArePresent.judge({ ...fullParts, internalControl: '', certificates }).kind).toBe('unsatisfied');
  });
});
