import { day, type Clause, type Parameter } from '@toroku/kernel';

const LIU = day('2022-11-01');

function liu(at: string, seeds: Clause['seeds'], confidence: Clause['confidence'] = 'H'): Clause {
  return { source: 'LIU_REGISTRATION_RULES', edition: LIU, at, ...(seeds ? { seeds } : {}), confidence };
}

/** The dated numbers of this context. */
export const impactParameters = {
  /** How long a result may be used: months counted from the day after the evaluation (S-056). */
  resultUsableMonths: { name: 'resultUsableMonths', clause: liu('3.3', ['S-056']), unit: 'months', values: [{ from: LIU, value: 12 }] },
  /** Results needed for business on the list (S-055, S-057). */
  onListResults: { name: 'onListResults', clause: liu('3.3', ['S-055', 'S-057']), unit: 'ministries', values: [{ from: LIU, value: 1 }] },
  /** Results of different ministries needed for business under consideration (S-057, S-058). */
  offListResults: { name: 'offListResults', clause: liu('supplementary provision', ['S-057', 'S-058']), unit: 'ministries', values: [{ from: LIU, value: 2 }] },
  /** How long after the end of the half the ministries decide, in principle (S-090, S-093). */
  batchDecisionMonths: { name: 'batchDecisionMonths', clause: liu('5.3', ['S-090', 'S-093']), unit: 'months', values: [{ from: LIU, value: 3 }] },
} as const satisfies Readonly<Record<string, Parameter<number>>>;

/** The numbers in force for one case. */
export type ImpactValues = Readonly<Record<keyof typeof impactParameters, number>>;
