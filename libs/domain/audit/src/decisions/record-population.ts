import { doneUnless, outOfState, refusal, textRefusals, type Decision, type LegalDay, type Refusal } from '@toroku/kernel';
import type { Engagement } from '../engagement';
import type { EngagementControl } from '../engagement-control';
import { engagementLifecycle } from '../engagement-lifecycle';
import type { EngagementRefusalCode } from '../engagement-refusals';
import type { Population } from '../population';
import type { Sample } from '../sample';

/** What is said of a population. */
export type PopulationDescription = Pick<Population, 'name' | 'fromOn' | 'throughOn' | 'source' | 'size' | 'frequency' | 'controlIds'>;

/** What it meets. */
export interface PopulationFacts {
  readonly scope: readonly Pick<EngagementControl, 'controlId' | 'depth'>[];
  /** What was drawn from it so far; nothing from a new one. */
  readonly samples: readonly Pick<Sample, 'controlId' | 'items'>[];
}

/** Longest texts and largest population (platform's choice). */
const NAME_MAX = 200;
const SOURCE_MAX = 2_000;
const SIZE_MAX = 100_000_000;
/** Controls that one population serves at most (platform's choice: more than any scope). */
const CONTROLS_MOST = 1_200;

/** An assigned person records a population, or corrects one. It lies in the assessment period and serves controls in scope. */
export function recordPopulation(
  engagement: Engagement,
  { description, facts }: { readonly description: PopulationDescription; readonly facts: PopulationFacts },
  { today, actor }: { readonly today: LegalDay; readonly actor: { readonly id: string } },
): Decision<Omit<Population, 'id'>> {
  const { name, source, fromOn, throughOn, size, frequency, controlIds } = description;
  return doneUnless(
    [
      outOfState(engagementLifecycle, engagement.state, 'recordPopulation'),
      ...textRefusals(name, { path: ['name'], max: NAME_MAX }),
      ...textRefusals(source, { path: ['source'], max: SOURCE_MAX }),
      ...periodRefusals(engagement, description),
      ...sizeRefusals(size, facts),
      ...controlRefusals(controlIds, facts),
    ],
    () => ({ engagementId: engagement.id, auditBodyId: engagement.auditBodyId, name: name.trim(), fromOn, throughOn, source, size, frequency, controlIds: [...new Set(controlIds)], recordedById: actor.id, recordedOn: today }),
  );
}

function periodRefusals({ periodStartOn, periodEndOn }: Engagement, { fromOn, throughOn }: PopulationDescription): readonly Refusal[] {
  if (fromOn > throughOn) return [refusal('DAYS_REVERSED', { from: fromOn, through: throughOn }, { path: ['throughOn'] })];
  if (fromOn >= periodStartOn && throughOn <= periodEndOn) return [];
  return [refusal<EngagementRefusalCode>('POPULATION_OUTSIDE_PERIOD', { from: periodStartOn, through: periodEndOn }, { path: [fromOn < periodStartOn ? 'fromOn' : 'throughOn'] })];
}

function sizeRefusals(size: number, { samples }: PopulationFacts): readonly Refusal[] {
  if (!Number.isInteger(size) || size < 0 || size > SIZE_MAX) return [refusal('NUMBER_OUT_OF_RANGE', { value: size, min: 0, max: SIZE_MAX }, { path: ['size'] })];
  const drawn = Math.max(0, ...samples.map(({ items }) => items.length));
  return drawn > size ? [refusal<EngagementRefusalCode>('SAMPLE_LARGER_THAN_POPULATION', { drawn, size }, { path: ['size'] })] : [];
}

function controlRefusals(controlIds: readonly string[], { scope, samples }: PopulationFacts): readonly Refusal[] {
  const path = ['controlIds'];
  if (controlIds.length === 0) return [refusal<EngagementRefusalCode>('POPULATION_SERVES_NO_CONTROL', {}, { path })];
  if (controlIds.length > CONTROLS_MOST) return [refusal('TOO_MANY_ITEMS', { count: controlIds.length, max: CONTROLS_MOST }, { path })];
  const inScope = new Set(scope.filter(({ depth }) => depth !== 'NONE').map(({ controlId }) => controlId));
  const served = new Set(controlIds);
  return [
    ...[...served].filter((controlId) => !inScope.has(controlId)).map((controlId) => refusal<EngagementRefusalCode>('CONTROL_NOT_IN_SCOPE', { controlId }, { path })),
    ...samples.filter(({ controlId }) => !served.has(controlId)).map(({ controlId }) => refusal<EngagementRefusalCode>('POPULATION_SAMPLED_FOR_CONTROL', { controlId }, { path })),
  ];
}
