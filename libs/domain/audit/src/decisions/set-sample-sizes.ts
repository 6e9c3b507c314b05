import { doneUnless, outOfState, refusal, textRefusals, type Decision, type LegalDay, type Refusal } from '@toroku/kernel';
import type { Engagement } from '../engagement';
import { engagementLifecycle } from '../engagement-lifecycle';
import type { EngagementRefusalCode } from '../engagement-refusals';
import { controlFrequencies } from '../population';
import type { EngagementSampleSizes, SampleSizeRow } from '../sample-size';
import { ITEMS_MOST } from './record-samples';

/** What is said of a table. */
export type SampleSizesDescription = Pick<EngagementSampleSizes, 'rows' | 'basis'>;

/** Longest text and most occurrences of a line (platform's choice). */
const BASIS_MAX = 2_000;
const OCCURRENCES_MOST = 1_000_000;

/** Every frequency that has a line of its own: a control on occasion is read by the number of its occasions. */
const regular = controlFrequencies.filter((frequency) => frequency !== 'ON_OCCASION');

/** The lead sets the table that samples of the audit are measured by. It replaces the one before, until the first sample is drawn: the measure does not move under it. */
export function setSampleSizes(
  engagement: Engagement,
  { description, samplesDrawn }: { readonly description: SampleSizesDescription; readonly samplesDrawn: number },
  { today, actor }: { readonly today: LegalDay; readonly actor: { readonly id: string } },
): Decision<EngagementSampleSizes> {
  const { rows, basis } = description;
  return doneUnless(
    [
      outOfState(engagementLifecycle, engagement.state, 'setSampleSizes'),
      samplesDrawn > 0 ? refusal<EngagementRefusalCode>('SAMPLE_SIZES_IN_USE', { count: samplesDrawn }) : null,
      ...textRefusals(basis, { path: ['basis'], max: BASIS_MAX }),
      ...everyFrequencyOnce(rows),
      ...rows.slice(0, regular.length).flatMap(numberRefusals),
    ],
    () => ({
      id: engagement.id,
      auditBodyId: engagement.auditBodyId,
      rows: regular.flatMap((frequency) => rows.filter((row) => row.frequency === frequency).map(({ occurrences, size }) => ({ frequency, occurrences, size }))),
      basis,
      setById: actor.id,
      setOn: today,
    }),
  );
}

function everyFrequencyOnce(rows: readonly SampleSizeRow[]): readonly Refusal[] {
  const isWrong = rows.length !== regular.length || regular.some((frequency) => !rows.some((row) => row.frequency === frequency));
  return isWrong ? [refusal<EngagementRefusalCode>('SAMPLE_SIZES_INCOMPLETE', { count: regular.length }, { path: ['rows'] })] : [];
}

function numberRefusals({ occurrences, size }: SampleSizeRow, index: number): readonly Refusal[] {
  const inRange = (field: string, value: number, max: number): readonly Refusal[] =>
    Number.isInteger(value) && value >= 1 && value <= max ? [] : [refusal('NUMBER_OUT_OF_RANGE', { value, min: 1, max }, { path: ['rows', String(index), field] })];
  return [...inRange('occurrences', occurrences, OCCURRENCES_MOST), ...inRange('size', size, ITEMS_MOST)];
}
