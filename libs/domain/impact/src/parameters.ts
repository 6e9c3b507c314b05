import type { Parameter } from '@toroku/kernel';
import { LIU_IN_FORCE, liuRule } from './clauses';

/** The dated numbers of this context. */
export const impactParameters = {
  /** How long a result may be used: months counted from the day after the evaluation (S-056). */
  resultUsableMonths: { name: 'resultUsableMonths', clause: liuRule('3.3', ['S-056']), unit: 'months', values: [{ from: LIU_IN_FORCE, value: 12 }] },
  /** Results needed for business on the list (S-055, S-057). */
  onListResults: { name: 'onListResults', clause: liuRule('3.3', ['S-055', 'S-057']), unit: 'ministries', values: [{ from: LIU_IN_FORCE, value: 1 }] },
  /** Results of different ministries needed for business under consideration (S-057, S-058). */
  offListResults: { name: 'offListResults', clause: liuRule('supplementary provision', ['S-057', 'S-058']), unit: 'ministries', values: [{ from: LIU_IN_FORCE, value: 2 }] },
  /** How long after the end of the half the ministries decide, in principle (S-090, S-093). */
  batchDecisionMonths: { name: 'batchDecisionMonths', clause: liuRule('5.3', ['S-090', 'S-093']), unit: 'months', values: [{ from: LIU_IN_FORCE, value: 3 }] },
} as const satisfies Readonly<Record<string, Parameter<number>>>;

/** The numbers in force for one case. */
export type ImpactValues = Readonly<Record<keyof typeof impactParameters, number>>;
