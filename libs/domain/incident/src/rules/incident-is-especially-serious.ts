import { day, defineRule } from '@toroku/kernel';
import type { Incident } from '../incident';
import type { IncidentRefusalCode } from '../refusals';

/** 特に重大な影響. The further ground of LIU 13.5: the committee judges that the incident can affect users especially seriously, reported or not. Satisfied when it is met. */
export const incidentIsEspeciallySerious = defineRule<Pick<Incident, 'track' | 'seriousness'>, IncidentRefusalCode>(
  'incidentIsEspeciallySerious',
  { source: 'LIU_REGISTRATION_RULES', edition: day('2022-11-01'), at: '13.5', seeds: ['S-182', 'S-184'], confidence: 'H' },
  ({ track, seriousness }) => {
    if (track !== 'ISMAP_LIU') return [{ code: 'GROUND_IS_FOR_LIU_ONLY', facts: { track } }];
    if (seriousness === null) return { missing: ['seriousness'] };
    return seriousness === 'ESPECIALLY_SERIOUS' ? [] : [{ code: 'INCIDENT_NOT_ESPECIALLY_SERIOUS', facts: { seriousness } }];
  },
);
