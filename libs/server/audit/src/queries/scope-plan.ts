import {
  keptAsFromStart,
  judgeArrangement,
  noArrangement,
  placeControls,
  previewScope,
  prospectClause,
  scopeRulesIds,
  scopeRulesOf,
  scopeYearOf,
  withIsms,
  type EngagementPlanFacts,
  type Engagement,
  type ScopeArrangement,
  type ScopeClassRule,
  type ScopePreview,
  type ScopeProspect,
  type ScopeRules,
  type ScopeRulesId,
  type ScopeYear,
} from '@toroku/domain-audit';
import { ruleSetOf } from '@toroku/domain-rulebook';
import type { ReadSession } from '@toroku/gate';
import type { Clause, Refusal } from '@toroku/kernel';
import { EngagementTable } from '../tables/engagement-tables';
import { labelledPlanFacts, type LabelledControl } from './plan-facts';

/** What is being considered. */
export interface ScopeWish {
  /** Other rules than the case's own, to look ahead under; null for its own. */
  readonly rulesId: ScopeRulesId | null;
  /** Whether the provider's ISMS certificate is valid over the assessment period. */
  readonly isIsmsCertified: boolean;
  /** The arrangement considered; null for the one that is kept. */
  readonly arrangement: ScopeArrangement | null;
}

/** One control as it is planned. */
export interface ScopePlanLine extends ScopeProspect {
  readonly labelJa: string;
  readonly labelEn: string;
  readonly clause: Clause;
}

/** A class of the rules with the stated controls in it. */
export type CountedClass = ScopeClassRule & { readonly stated: number };

/** 監査対象の見通し with what it rests on. */
export interface ScopePlan extends Omit<ScopePreview, 'prospects'> {
  readonly engagementId: string;
  readonly year: number;
  readonly rules: ScopeRules;
  readonly classes: readonly CountedClass[];
  readonly offeredRulesIds: readonly ScopeRulesId[];
  readonly isOwnRules: boolean;
  /** Whether its scope is arranged at all: an additional audit takes what was asked. */
  readonly isArrangeable: boolean;
  readonly arrangement: ScopeArrangement;
  readonly unmet: readonly Refusal[];
  readonly lines: readonly ScopePlanLine[];
}

/** What the scope of an audit comes to under an arrangement and rules. Five statements of SQL, whatever its size; null when the audit or its statement is absent or not for the asker. */
export async function scopePlan(read: ReadSession, engagementId: string, wish: ScopeWish): Promise<ScopePlan | null> {
  const engagement = await read.one(EngagementTable, engagementId);
  const labelled = engagement && (await labelledPlanFacts((text, values) => read.rows(text, values), engagement));
  if (!engagement || !labelled) return null;
  const { facts, catalogue } = labelled;
  const year = yearUnder(engagement, facts, wish);
  const { prospects, ...preview } = previewScope(facts.controls, year);
  return {
    ...preview,
    engagementId,
    year: year.year,
    rules: year.rules,
    classes: year.rules.classes.map((rule) => ({ ...rule, stated: prospects.filter((one) => one.rule === rule && one.control.isStated).length })),
    offeredRulesIds: scopeRulesIds,
    isOwnRules: year.rules.id === facts.rules.id,
    isArrangeable: engagement.kind !== 'ADDITIONAL_AUDIT',
    arrangement: year.arrangement,
    unmet: judgeArrangement(placeControls(facts.controls, year), year).refusals,
    lines: labelledLines(prospects, catalogue),
  };
}

/** The audit under its own rules with what is kept; under others as a yearly one, as if the service had been audited under them from the start. */
function yearUnder(engagement: Engagement, facts: EngagementPlanFacts, { rulesId, isIsmsCertified, arrangement }: ScopeWish): ScopeYear {
  const own = scopeYearOf(engagement, { ...facts, arrangement: arrangement ?? facts.arrangement });
  if (rulesId === null || rulesId === facts.rules.id) return own;
  const { audit } = ruleSetOf(engagement.ruleSetId);
  const chosen = scopeRulesOf(rulesId, audit);
  const rules = isIsmsCertified ? withIsms(chosen) : chosen;
  return { ...own, rules, kept: keptAsFromStart(facts.controls, rules), arrangement: arrangement ?? noArrangement, asked: null };
}

function labelledLines(prospects: readonly ScopeProspect[], catalogue: readonly LabelledControl[]): readonly ScopePlanLine[] {
  const labels = new Map(catalogue.map(({ controlId, labelJa, labelEn }) => [controlId, { labelJa, labelEn }]));
  return prospects.map((one) => ({ ...one, ...(labels.get(one.controlId) ?? { labelJa: '', labelEn: '' }), clause: prospectClause(one) }));
}
