import type { ReadSession } from '@toroku/gate';
import { addMonths, day, type LegalDay } from '@toroku/kernel';

/** The stages whose length is measured, in the order in which a case passes them. */
export const measuredStages = ['PRE_APPLICATION_RECEPTION', 'PRE_APPLICATION_DECISION', 'APPLICATION_RECEPTION', 'APPLICATION_REVIEW', 'APPLICATION_DECISION'] as const;
export type MeasuredStage = (typeof measuredStages)[number];

/** Cases of one month, by the day they were handed in first and the day they were decided. */
export interface MonthOfCases {
  readonly startsOn: LegalDay;
  readonly preApplicationsReceived: number;
  readonly preApplicationsDecided: number;
  readonly applicationsReceived: number;
  readonly applicationsDecided: number;
}

/** How long a stage took, of the cases that left it since the first month. */
export interface StageLength {
  readonly stage: MeasuredStage;
  readonly cases: number;
  /** Null where no case left the stage. */
  readonly medianDays: number | null;
}

/** What was done, month by month, and how long it took. */
export interface Throughput {
  readonly months: readonly MonthOfCases[];
  readonly stages: readonly StageLength[];
}

type Counted = keyof Omit<MonthOfCases, 'startsOn'>;

const NOTHING: Readonly<Record<Counted, number>> = { preApplicationsReceived: 0, preApplicationsDecided: 0, applicationsReceived: 0, applicationsDecided: 0 };

function counted(table: string, column: string, as: Counted): string {
  return `select '${as}' as counted, date_trunc('month', t.${column}::timestamp)::date as "startsOn", count(*)::int as cases from ${table} t where t.${column} >= $1 group by 2`;
}

const COUNTS = [
  counted('pre_application', 'submitted_on', 'preApplicationsReceived'),
  counted('pre_application', 'decided_on', 'preApplicationsDecided'),
  counted('registration_application', 'submitted_on', 'applicationsReceived'),
  counted('registration_application', 'decided_on', 'applicationsDecided'),
].join(' union all ');

function measured(stage: MeasuredStage, table: string, [from, through]: readonly [from: string, through: string]): string {
  return `select '${stage}' as stage, t.${through} - t.${from} as days from ${table} t where t.${through} >= $1 and t.${from} is not null`;
}

const LENGTHS = `select m.stage, count(*)::int as cases, percentile_cont(0.5) within group (order by m.days) as "medianDays" from (${[
  measured('PRE_APPLICATION_RECEPTION', 'pre_application', ['submitted_on', 'accepted_on']),
  measured('PRE_APPLICATION_DECISION', 'pre_application', ['accepted_on', 'decided_on']),
  measured('APPLICATION_RECEPTION', 'registration_application', ['submitted_on', 'accepted_on']),
  measured('APPLICATION_REVIEW', 'registration_application', ['accepted_on', 'sent_to_committee_on']),
  measured('APPLICATION_DECISION', 'registration_application', ['sent_to_committee_on', 'decided_on']),
].join(' union all ')}) m group by m.stage`;

/** The last months up to today, this one among them, of the cases that the viewer may see. Two statements, whatever the cases. */
export async function readThroughput(read: ReadSession, { today, months }: { readonly today: LegalDay; readonly months: number }): Promise<Throughput> {
  const thisMonth = day(`${today.slice(0, 7)}-01`);
  const starts = Array.from({ length: months }, (_, index) => addMonths(thisMonth, index + 1 - months));
  const since = starts[0] ?? thisMonth;
  const counts = await read.rows<{ readonly counted: Counted; readonly startsOn: LegalDay; readonly cases: number }>(COUNTS, [since], 'throughput_counts');
  const lengths = await read.rows<StageLength>(LENGTHS, [since], 'throughput_lengths');
  return {
    months: starts.map((startsOn) => ({ startsOn, ...NOTHING, ...Object.fromEntries(counts.filter((one) => one.startsOn === startsOn).map((one) => [one.counted, one.cases])) })),
    stages: measuredStages.map((stage) => lengths.find((one) => one.stage === stage) ?? { stage, cases: 0, medianDays: null }),
  };
}
