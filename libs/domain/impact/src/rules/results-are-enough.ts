import { defineRule } from '@toroku/kernel';
import { liuRule } from '../clauses';
import type { BusinessRoute } from '../impact-assessment';
import type { ImpactRefusalCode } from '../refusals';

interface Facts {
  readonly route: BusinessRoute;
  /** The agencies whose results are attached, one entry a result. */
  readonly agencyIds: readonly string[];
  readonly onListResults: number;
  readonly offListResults: number;
}

/** 影響度評価結果の数. One on the list; off the list as many different ministries as make the low level probable (S-058). */
export const resultsAreEnough = defineRule<Facts, ImpactRefusalCode>(
  'resultsAreEnough',
  liuRule('3.3, supplementary provision', ['S-055', 'S-057', 'S-058', 'S-096']),
  ({ route, agencyIds, onListResults, offListResults }) => {
    const needed = route === 'ON_LIST' ? onListResults : offListResults;
    const found = new Set(agencyIds).size;
    return found >= needed ? [] : [{ code: 'TOO_FEW_RESULTS', facts: { route, needed, found }, path: ['assessmentIds'] }];
  },
);
