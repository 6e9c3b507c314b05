import type { SampleItem } from '../sample';
import { suggestedResult } from '../sample';
import { samplesAreInResults } from './samples-are-in-results';

const controlId = '9.2.3.1';
const good: SampleItem = { reference: 'A-1', outcome: 'NO_EXCEPTION', note: '' };
const bad: SampleItem = { reference: 'A-2', outcome: 'EXCEPTION', note: '承認がない' };
const untested: SampleItem = { reference: 'A-3', outcome: null, note: '' };

describe('サンプルと実施結果の一致', () => {
  it.each([
    [[good], 'EFFECTIVE', []],
    [[good, bad], 'EXCEPTION', []],
    [[good, bad], 'EFFECTIVE', ['SAMPLE_EXCEPTION_NOT_IN_RESULT']],
    [[good, bad], null, ['SAMPLE_EXCEPTION_NOT_IN_RESULT']],
    [[good, untested], 'EFFECTIVE', ['SAMPLE_NOT_TESTED']],
    [[bad, untested], 'NOT_APPLICABLE', ['SAMPLE_NOT_TESTED', 'SAMPLE_EXCEPTION_NOT_IN_RESULT']],
  ] as const)('items %j beside the operational result %s: %j', (items, operationalResult, codes) => {
    const verdict = samplesAreInResults.judge({ samples: [{ controlId, items }], results: [{ controlId, operationalResult }] });
    expect(verdict.kind === 'unsatisfied' ? verdict.reasons.map(({ code }) => code) : []).toEqual(codes);
  });

  it.each([
    [[], null],
    [[good], 'EFFECTIVE'],
    [[good, untested], null],
    [[good, untested, bad], 'EXCEPTION'],
  ] as const)('of items %j the result suggested is %s', (items, result) => {
    expect(suggestedResult([{ items }])).toBe(result);
  });
});
