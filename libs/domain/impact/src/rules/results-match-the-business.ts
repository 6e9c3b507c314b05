import { defineRule } from '@toroku/kernel';
import { liuRule } from '../clauses';
import type { BusinessRoute } from '../impact-assessment';
import type { ImpactRefusalCode } from '../refusals';

interface Facts {
  readonly route: BusinessRoute;
  readonly matchedEntry: number | null;
  readonly results: readonly { readonly assessmentId: string; readonly route: BusinessRoute | null; readonly matchedEntry: number | null }[];
}

/** 対象業務との一致. The agencies assessed the very business on which the pre-application relies: the same entry, or none. */
export const resultsMatchTheBusiness = defineRule<Facts, ImpactRefusalCode>(
  'resultsMatchTheBusiness',
  liuRule('5.1(1)', ['S-053', 'S-057', 'S-076']),
  ({ route, matchedEntry, results }) =>
    results
      .filter((result) => result.route !== route || (route === 'ON_LIST' && result.matchedEntry !== matchedEntry))
      .map((result) => ({
        code: 'RESULT_MATCHES_OTHER_BUSINESS',
        facts: { assessmentId: result.assessmentId, expected: matchedEntry ?? route, found: result.matchedEntry ?? result.route },
        path: ['assessmentIds', result.assessmentId],
      })),
);
