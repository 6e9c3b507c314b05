import { auditParameters } from '@toroku/domain-audit';
import { catalogueParameters } from '@toroku/domain-catalogue';
import { impactParameters } from '@toroku/domain-impact';
import { incidentParameters } from '@toroku/domain-incident';
import { registrationParameters } from '@toroku/domain-registration';
import { statementParameters } from '@toroku/domain-statement';
import { day, valuesOn, type LegalDay, type Values } from '@toroku/kernel';

/** The two tracks. Their registers are independent (S-097). */
export const tracks = ['ISMAP', 'ISMAP_LIU'] as const;
export type Track = (typeof tracks)[number];

/** What is in force for a case: chosen by the key day that the clause names, stored on the case, never re-chosen. */
export interface RuleSet {
  readonly id: RuleSetId;
  readonly track: Track;
  /** The first key day it applies to. */
  readonly from: LegalDay;
  /** The last key day it applies to; null while no later set of the track is offered here. */
  readonly through: LegalDay | null;
  readonly catalogue: Values<typeof catalogueParameters>;
  readonly statement: Values<typeof statementParameters>;
  readonly impact: Values<typeof impactParameters>;
  readonly audit: Values<typeof auditParameters>;
  readonly registration: Values<typeof registrationParameters>;
  readonly incident: Values<typeof incidentParameters>;
}

export const ruleSetIds = ['LIU-2022-11'] as const;
export type RuleSetId = (typeof ruleSetIds)[number];

/**
 * The rule sets that the platform offers. `LIU-2022-11` is the one with the pre-application. A later one
 * (LIU-2025-04, without it) is known of [M] but its text has not been read, so it is not offered and the present one stays open-ended.
 */
export const ruleSets: Readonly<Record<RuleSetId, RuleSet>> = {
  'LIU-2022-11': ruleSet({ id: 'LIU-2022-11', track: 'ISMAP_LIU', from: day('2022-11-01'), through: null }),
};

function ruleSet(known: Pick<RuleSet, 'id' | 'track' | 'from' | 'through'>): RuleSet {
  const { from } = known;
  return {
    ...known,
    catalogue: valuesOn(catalogueParameters, from),
    statement: valuesOn(statementParameters, from),
    impact: valuesOn(impactParameters, from),
    audit: valuesOn(auditParameters, from),
    registration: valuesOn(registrationParameters, from),
    incident: valuesOn(incidentParameters, from),
  };
}

/** The rule set of a track on a key day, or null when none was in force: the track did not exist yet. */
export function ruleSetOn(track: Track, keyDay: LegalDay): RuleSet | null {
  return Object.values(ruleSets).find((set) => set.track === track && set.from <= keyDay && (set.through === null || keyDay <= set.through)) ?? null;
}

/** The rule set stored on a case. */
export function ruleSetOf(id: string): RuleSet {
  const found = ruleSets[id as RuleSetId];
  if (!found) throw new RangeError(`no rule set ${id}`);
  return found;
}
