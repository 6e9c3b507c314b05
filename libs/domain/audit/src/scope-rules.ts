import type { Tier } from '@toroku/domain-catalogue';
import type { Clause, LegalDay } from '@toroku/kernel';
import type { AssessmentDepth } from './engagement-control';

/** The classes that scope rules tell controls apart by. A rule set uses some of them. */
export const scopeClasses = ['GOVERNANCE', 'MANAGEMENT', 'MANDATORY', 'IN_AREAS', 'OTHER_CONTROLS'] as const;
export type ScopeClass = (typeof scopeClasses)[number];

/** How far the stated controls of a class are assessed in a year: those that are due in it, and the others. */
export interface YearDepths {
  readonly due: AssessmentDepth;
  readonly notDue: AssessmentDepth;
}

/** How one class of controls is audited. */
export interface ScopeClassRule {
  readonly scopeClass: ScopeClass;
  /** The years in which each is due once; 1: every year; null: not audited. */
  readonly cycleYears: number | null;
  /** The cycle for a provider whose ISMS certificate is valid over the assessment period; null where that makes no difference. */
  readonly cycleYearsWithIsms: number | null;
  readonly firstYear: YearDepths;
  readonly renewals: YearDepths;
  /** Where the cycle and the depths come from. */
  readonly clause: Clause;
}

export const scopeRulesIds = ['LIU-2022-11', 'ISMAP-2022-04', 'ISMAP-2023-10', 'ISMAP-2024-08'] as const;
export type ScopeRulesId = (typeof scopeRulesIds)[number];

/** 監査対象の決め方. The external-audit scope of a rule set as data: which controls, how often, how deep. */
export interface ScopeRules {
  readonly id: ScopeRulesId;
  readonly from: LegalDay;
  /** The critical areas that the class IN_AREAS stands for. */
  readonly areas: readonly number[];
  /** In the order they are asked: a control belongs to the first class that fits. */
  readonly classes: readonly ScopeClassRule[];
  /** Where the shape of the rules comes from, apart from their numbers. */
  readonly clause: Clause;
}

/** What decides the class of a control. */
export interface ClassedControl {
  readonly tier: Tier;
  readonly liuAreas: readonly number[];
  /** Whether the basic statement requirements have it (B, PB) among chapters 5 to 18. */
  readonly isMandatory: boolean;
}

const fits: Readonly<Record<ScopeClass, (control: ClassedControl, areas: readonly number[]) => boolean>> = {
  GOVERNANCE: ({ tier }) => tier === 'GOVERNANCE',
  MANAGEMENT: ({ tier }) => tier === 'MANAGEMENT',
  MANDATORY: ({ tier, isMandatory }) => tier === 'CONTROLS' && isMandatory,
  IN_AREAS: ({ tier, liuAreas }, areas) => tier === 'CONTROLS' && liuAreas.some((area) => areas.includes(area)),
  OTHER_CONTROLS: ({ tier }) => tier === 'CONTROLS',
};

/** The rule for a control. Throws RangeError when the rules leave a kind of control out: a mistake in the data. */
export function classRuleOf(control: ClassedControl, { id, areas, classes }: ScopeRules): ScopeClassRule {
  const rule = classes.find(({ scopeClass }) => fits[scopeClass](control, areas));
  if (!rule) throw new RangeError(`${id} has no class for ${control.tier}`);
  return rule;
}

/** The rules for a provider with an ISMS certificate that is valid over the assessment period, agreed before the audit starts. */
export function withIsms(rules: ScopeRules): ScopeRules {
  return { ...rules, classes: rules.classes.map((rule) => ({ ...rule, cycleYears: rule.cycleYearsWithIsms ?? rule.cycleYears })) };
}

/** The longest cycle of any class: after so many years everything was due. */
export function longestCycle({ classes }: ScopeRules): number {
  return Math.max(1, ...classes.map(({ cycleYears }) => cycleYears ?? 1));
}
