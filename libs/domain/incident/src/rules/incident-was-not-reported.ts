import { day, dayInTokyo, defineRule, type Judgement } from '@toroku/kernel';
import type { Incident } from '../incident';
import type { IncidentRefusalCode } from '../refusals';

export type UnreportedFacts = Pick<Incident, 'seriousness' | 'learnedElsewhereOn' | 'firstReportedAt'>;

/**
 * 報告されなかったインシデント. The ground of ISMAP 9.3, also the first of LIU 13.5: the incident can affect users seriously, the registrant had not reported
 * it, and the support body learned of it in another way. Satisfied when the ground is met.
 */
export const incidentWasNotReported = defineRule<UnreportedFacts, IncidentRefusalCode>(
  'incidentWasNotReported',
  { source: 'ISMAP_REGISTRATION_RULES', edition: day('2022-11-01'), at: '9.3; LIU 13.5', seeds: ['S-182', 'S-183'], confidence: 'H' },
  ({ seriousness, learnedElsewhereOn, firstReportedAt }): Judgement<IncidentRefusalCode> => {
    if (seriousness === null) return { missing: ['seriousness'] };
    if (learnedElsewhereOn === null) return [{ code: 'INCIDENT_NOT_LEARNED_ELSEWHERE' }];
    const reportedOn = firstReportedAt === null ? null : dayInTokyo(firstReportedAt);
    return [
      ...(seriousness === 'NOT_SERIOUS' ? [{ code: 'INCIDENT_NOT_SERIOUS' as const, facts: { seriousness } }] : []),
      ...(reportedOn !== null && reportedOn <= learnedElsewhereOn ? [{ code: 'INCIDENT_WAS_REPORTED' as const, facts: { reportedOn, learnedElsewhereOn } }] : []),
    ];
  },
);
