import { incidentIsEspeciallySerious } from './incident-is-especially-serious';

describe('LIU 13.5 — 特に重大な影響 (S-182, S-184)', () => {
  it('is met by an especially serious incident of an LIU service, reported or not', () => {
    expect(incidentIsEspeciallySerious.judge({ track: 'ISMAP_LIU', seriousness: 'ESPECIALLY_SERIOUS' })).toEqual({ kind: 'satisfied' });
  });

  it.each([
    [{ track: 'ISMAP_LIU', seriousness: 'SERIOUS' }, 'INCIDENT_NOT_ESPECIALLY_SERIOUS'],
    [{ track: 'ISMAP', seriousness: 'ESPECIALLY_SERIOUS' }, 'GROUND_IS_FOR_LIU_ONLY'],
  ] as const)('is not met by %j', (facts, code) => {
    expect(incidentIsEspeciallySerious.judge(facts)).toMatchObject({ kind: 'unsatisfied', reasons: [{ code }] });
  });

  it('cannot be told before the committee has judged', () => {
    expect(incidentIsEspeciallySerious.judge({ track: 'ISMAP_LIU', seriousness: null })).toMatchObject({ kind: 'undetermined', missing: ['seriousness'] });
  });
});
