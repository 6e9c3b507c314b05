import { doneUnless, outOfState, reasonsAgainst, refusal, textRefusals, type Decision, type LegalDay, type Refusal } from '@toroku/kernel';
import type { Engagement } from '../engagement';
import { engagementLifecycle } from '../engagement-lifecycle';
import type { EngagementRefusalCode } from '../engagement-refusals';
import type { Population } from '../population';
import { sampleSizeIsJustified } from '../rules/sample-size-is-justified';
import type { Sample, SampleItem } from '../sample';
import { expectedSampleSize, type SampleSizeRow } from '../sample-size';

/** What is said of a sample. */
export type SampleDescription = Pick<Sample, 'controlId' | 'selection' | 'selectionNote' | 'sizeReason' | 'items'>;

/** What it is drawn from and measured by. */
export interface SampleFacts {
  readonly population: Population;
  readonly sampleSizes: readonly SampleSizeRow[];
}

/** Items of one sample (platform's choice). */
export const ITEMS_MOST = 500;

/** Longest texts (platform's choice). */
const REFERENCE_MAX = 200;
const TEXT_MAX = 2_000;

/** An assigned person records which items were drawn from a population for a control, how, and what each came to. It replaces what stood for the two. */
export function recordSamples(
  engagement: Engagement,
  { description, facts }: { readonly description: SampleDescription; readonly facts: SampleFacts },
  { today, actor }: { readonly today: LegalDay; readonly actor: { readonly id: string } },
): Decision<Omit<Sample, 'id'>> {
  const { controlId, selection, selectionNote, sizeReason, items } = description;
  const { population } = facts;
  return doneUnless(
    [
      outOfState(engagementLifecycle, engagement.state, 'recordSamples'),
      population.controlIds.includes(controlId) ? null : refusal<EngagementRefusalCode>('CONTROL_NOT_IN_POPULATION', { controlId, population: population.name }, { path: ['controlId'] }),
      ...textRefusals(selectionNote, { path: ['selectionNote'], min: 0, max: TEXT_MAX }),
      ...textRefusals(sizeReason, { path: ['sizeReason'], min: 0, max: TEXT_MAX }),
      ...sizeRefusals(description, facts),
      ...items.slice(0, ITEMS_MOST).flatMap((item, index) => itemRefusals(item, index, items)),
    ],
    () => ({
      engagementId: engagement.id,
      auditBodyId: engagement.auditBodyId,
      populationId: population.id,
      controlId,
      selection,
      selectionNote,
      sizeReason,
      items: items.map(({ reference, outcome, note }) => ({ reference: reference.trim(), outcome: outcome ?? null, note })),
      recordedById: actor.id,
      recordedOn: today,
    }),
  );
}

function sizeRefusals({ items, sizeReason }: SampleDescription, { population, sampleSizes }: SampleFacts): readonly Refusal[] {
  const [drawn, { size }] = [items.length, population];
  if (drawn === 0) return [refusal<EngagementRefusalCode>('SAMPLE_EMPTY', {}, { path: ['items'] })];
  if (drawn > ITEMS_MOST) return [refusal('TOO_MANY_ITEMS', { count: drawn, max: ITEMS_MOST }, { path: ['items'] })];
  if (drawn > size) return [refusal<EngagementRefusalCode>('SAMPLE_LARGER_THAN_POPULATION', { drawn, size }, { path: ['items'] })];
  return reasonsAgainst(sampleSizeIsJustified.judge({ drawn, expected: expectedSampleSize(sampleSizes, population), reason: sizeReason }));
}

function itemRefusals({ reference, outcome, note }: SampleItem, index: number, items: readonly SampleItem[]): readonly Refusal[] {
  const at = (field: string): readonly string[] => ['items', String(index), field];
  const isTwice = items.slice(0, index).some((other) => other.reference.trim() === reference.trim());
  return [
    ...textRefusals(reference, { path: at('reference'), max: REFERENCE_MAX }),
    ...(isTwice && reference.trim() !== '' ? [refusal<EngagementRefusalCode>('SAMPLE_ITEM_TWICE', { reference }, { path: at('reference') })] : []),
    ...textRefusals(note, { path: at('note'), min: 0, max: TEXT_MAX }),
    ...(outcome === 'EXCEPTION' && note.trim() === '' ? [refusal<EngagementRefusalCode>('SAMPLE_EXCEPTION_NOT_DESCRIBED', { reference }, { path: at('note') })] : []),
  ];
}
