import { day, defineRule } from '@toroku/kernel';
import type { ControlResult } from '../control-result';
import type { EngagementRefusalCode } from '../engagement-refusals';
import { exceptionsIn, type Sample } from '../sample';

interface Facts {
  readonly samples: readonly Pick<Sample, 'controlId' | 'items'>[];
  readonly results: readonly Pick<ControlResult, 'controlId' | 'operationalResult'>[];
}

/** サンプルと実施結果の一致. What was drawn was tested, and an item that deviates is an exception of its control: the report says nothing better than the samples do. */
export const samplesAreInResults = defineRule<Facts, EngagementRefusalCode>(
  'samplesAreInResults',
  { source: 'STANDARD_AUDIT_PROCEDURE', edition: day('2022-11-01'), at: '3.5', confidence: 'R' },
  ({ samples, results }) => {
    const excepted = new Set(results.filter(({ operationalResult }) => operationalResult === 'EXCEPTION').map(({ controlId }) => controlId));
    return samples.flatMap(({ controlId, items }) => {
      const [untested, deviating] = [items.filter(({ outcome }) => outcome === null).length, exceptionsIn(items).length];
      return [
        ...(untested > 0 ? [{ code: 'SAMPLE_NOT_TESTED' as const, facts: { controlId, count: untested } }] : []),
        ...(deviating > 0 && !excepted.has(controlId) ? [{ code: 'SAMPLE_EXCEPTION_NOT_IN_RESULT' as const, facts: { controlId, count: deviating } }] : []),
      ];
    });
  },
);
