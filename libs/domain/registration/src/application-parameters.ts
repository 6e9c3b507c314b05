import { day, type Clause, type Parameter } from '@toroku/kernel';

const LIU = day('2022-11-01');

function platform(at: string, confidence: Clause['confidence']): Clause {
  return { source: 'PLATFORM', edition: LIU, at, confidence };
}

/** The dated numbers of the registration application. */
export const applicationParameters = {
  /** Months after the assessment period within which the application is handed in: three for the report and one for the papers (S-172, S-173). */
  applicationMonths: {
    name: 'applicationMonths',
    clause: { source: 'CONSULTATION_ANSWERS', edition: LIU, at: 'validity of the registration', seeds: ['S-172', 'S-173'], confidence: 'M' },
    unit: 'months',
    values: [{ from: LIU, value: 4 }],
  },
  /** Months from acceptance to the target day of the decision. Open: one secondary source only. */
  reviewTargetMonths: { name: 'reviewTargetMonths', clause: platform('target day of the review', 'L'), unit: 'months', values: [{ from: LIU, value: 6 }] },
  /** Months from one round of the committee to the next: quarterly in 2022, as a commenter said (S-175). */
  roundMonths: {
    name: 'roundMonths',
    clause: { source: 'CONSULTATION_ANSWERS', edition: LIU, at: 'rounds of registration', seeds: ['S-175'], confidence: 'M' },
    unit: 'months',
    values: [{ from: LIU, value: 3 }],
  },
  /** Votes and abstentions needed before a decision can be recorded. Open: the committee's own rules were not found. */
  committeeQuorum: { name: 'committeeQuorum', clause: platform('quorum of the committee', 'GAP'), unit: 'members', values: [{ from: LIU, value: 2 }] },
  /** What the votes for must exceed, of the votes for and against. Open: the committee's own rules were not found. */
  committeeMajorityPercent: { name: 'committeeMajorityPercent', clause: platform('majority of the committee', 'GAP'), unit: 'per cent', values: [{ from: LIU, value: 50 }] },
} as const satisfies Readonly<Record<string, Parameter<number>>>;

/** The numbers in force for one application. */
export type ApplicationValues = Readonly<Record<keyof typeof applicationParameters, number>>;
