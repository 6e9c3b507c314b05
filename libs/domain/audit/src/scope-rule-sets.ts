import { day, type Clause } from '@toroku/kernel';
import type { EngagementNumbers } from './engagement-parameters';
import type { ScopeClass, ScopeClassRule, ScopeRules, ScopeRulesId, YearDepths } from './scope-rules';

const whole: YearDepths = { due: 'DESIGN_AND_OPERATION', notDue: 'DESIGN_AND_OPERATION' };
const designBesides: YearDepths = { due: 'DESIGN_AND_OPERATION', notDue: 'DESIGN' };
const dueAlone: YearDepths = { due: 'DESIGN_AND_OPERATION', notDue: 'NONE' };
const never: YearDepths = { due: 'NONE', notDue: 'NONE' };

const days = { liu: day('2022-11-01'), 'ISMAP-2022-04': day('2022-04-01'), 'ISMAP-2023-10': day('2023-10-01'), 'ISMAP-2024-08': day('2024-08-01') } as const;

type Spread = Pick<ScopeClassRule, 'cycleYears' | 'firstYear' | 'renewals'>;
const everyYear: Spread = { cycleYears: 1, firstYear: whole, renewals: whole };
const levelledOver = (cycleYears: number): Spread => ({ cycleYears, firstYear: designBesides, renewals: dueAlone });
const notAudited: Spread = { cycleYears: null, firstYear: never, renewals: never };

function classRule(scopeClass: ScopeClass, spread: Spread, clause: Clause): ScopeClassRule {
  return { scopeClass, ...spread, cycleYearsWithIsms: null, clause };
}

const liu: Clause = { source: 'STANDARD_AUDIT_PROCEDURE', edition: days.liu, at: 'Annex 3', seeds: ['S-134'], confidence: 'H' };
const liuAreas: Clause = { ...liu, at: 'Annex 3, areas 1-4', seeds: ['S-134', 'S-135'], confidence: 'L' };

/** ISMAP-LIU: governance and management whole every year, the controls of the areas spread over several years (S-134, S-135). Its numbers are parameters. */
export function liuScopeRules({ auditCycleYears, auditAreas }: Pick<EngagementNumbers, 'auditCycleYears' | 'auditAreas'>): ScopeRules {
  return {
    id: 'LIU-2022-11',
    from: days.liu,
    areas: auditAreas,
    classes: [
      classRule('GOVERNANCE', everyYear, liu),
      classRule('MANAGEMENT', everyYear, liu),
      classRule('IN_AREAS', levelledOver(auditCycleYears), liuAreas),
      classRule('OTHER_CONTROLS', notAudited, liuAreas),
    ],
    clause: liu,
  };
}

const CRITICAL_AREAS = [1, 2, 3, 4] as const;

const all: Clause = { source: 'STANDARD_AUDIT_PROCEDURE', edition: days['ISMAP-2022-04'], at: '3', confidence: 'M' };
const ismap2022: ScopeRules = {
  id: 'ISMAP-2022-04',
  from: days['ISMAP-2022-04'],
  areas: CRITICAL_AREAS,
  classes: (['GOVERNANCE', 'MANAGEMENT', 'OTHER_CONTROLS'] as const).map((scopeClass) => classRule(scopeClass, everyYear, all)),
  clause: all,
};

/** The rules speak of classes by importance with cycles of their own; neither the classes nor the years were found, so these are the platform's. */
const byImportance: Clause = { source: 'STANDARD_AUDIT_PROCEDURE', edition: days['ISMAP-2023-10'], at: 'classes by importance', confidence: 'H' };
const ownClasses: Clause = { source: 'PLATFORM', edition: days['ISMAP-2023-10'], at: 'classes by importance and their cycles', confidence: 'R' };
const whole2023: Clause = { ...byImportance, at: 'governance and management' };
const ismap2023: ScopeRules = {
  id: 'ISMAP-2023-10',
  from: days['ISMAP-2023-10'],
  areas: CRITICAL_AREAS,
  classes: [
    classRule('GOVERNANCE', everyYear, whole2023),
    classRule('MANAGEMENT', everyYear, whole2023),
    classRule('MANDATORY', everyYear, ownClasses),
    classRule('IN_AREAS', levelledOver(2), ownClasses),
    classRule('OTHER_CONTROLS', levelledOver(3), ownClasses),
  ],
  clause: byImportance,
};

/** That an ISMS holder may have management over several years at renewals is stated; over how many was not found. */
const forIsmsHolders: Clause = { source: 'PORTAL_FAQ', edition: days['ISMAP-2024-08'], at: 'KB0011399', confidence: 'H' };
const ismsYears: Clause = { source: 'PLATFORM', edition: days['ISMAP-2024-08'], at: 'cycle of the management criteria', confidence: 'R' };
const ismap2024: ScopeRules = {
  ...ismap2023,
  id: 'ISMAP-2024-08',
  from: days['ISMAP-2024-08'],
  classes: ismap2023.classes.map((rule) => (rule.scopeClass === 'MANAGEMENT' ? { ...rule, cycleYearsWithIsms: 3, renewals: dueAlone, clause: ismsYears } : rule)),
  clause: forIsmsHolders,
};

const ismapScopeRules: Readonly<Record<Exclude<ScopeRulesId, 'LIU-2022-11'>, ScopeRules>> = { 'ISMAP-2022-04': ismap2022, 'ISMAP-2023-10': ismap2023, 'ISMAP-2024-08': ismap2024 };

/** The scope rules of a rule set. Those of ISMAP are for looking ahead: no case has such a rule set yet. */
export function scopeRulesOf(id: ScopeRulesId, numbers: Pick<EngagementNumbers, 'auditCycleYears' | 'auditAreas'>): ScopeRules {
  return id === 'LIU-2022-11' ? liuScopeRules(numbers) : ismapScopeRules[id];
}
