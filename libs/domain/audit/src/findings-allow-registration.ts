import type { LegalDay, Refusal } from '@toroku/kernel';
import { reasonsAgainst } from '@toroku/kernel';
import type { FindingSeverity, FindingSource, FindingState } from './finding';
import type { InternalAuditNumbers } from './internal-audit-parameters';
import { findingHasImprovementPlan } from './rules/finding-has-improvement-plan';
import { findingIsClassified } from './rules/finding-is-classified';
import { minorFindingHasTimelyPlan } from './rules/minor-finding-has-timely-plan';
import { notMinorFindingIsVerified } from './rules/not-minor-finding-is-verified';

/** What an application looks at in a finding: its own fields, the auditor's severity, the provider's day. */
export interface FindingForRegistration {
  readonly id: string;
  readonly controlId: string;
  readonly source: FindingSource;
  readonly state: FindingState;
  readonly severity: FindingSeverity | null;
  /** The day in the improvement plan; null while there is none. */
  readonly improveByOn: LegalDay | null;
}

/**
 * Every reason why the findings do not allow a registration applied for on the day; none: they do. Each reason names its finding
 * and control. Recommendations are no findings (S-163). An internal finding whose plan is too late does not count as minor (S-162).
 */
export function findingsAllowRegistration(
  findings: readonly FindingForRegistration[],
  applicationOn: LegalDay,
  numbers: Pick<InternalAuditNumbers, 'minorFindingImprovementMonths'>,
): readonly Refusal[] {
  return findings.flatMap((finding) => reasonsAgainstOne(finding, applicationOn, numbers).map((reason) => ({ ...reason, path: ['findings', finding.id, ...reason.path], facts: { ...reason.facts, finding: finding.id, control: finding.controlId } })));
}

function reasonsAgainstOne(finding: FindingForRegistration, applicationOn: LegalDay, { minorFindingImprovementMonths }: Pick<InternalAuditNumbers, 'minorFindingImprovementMonths'>): readonly Refusal[] {
  const { source, state, severity, improveByOn } = finding;
  if (state === 'RECOMMENDATION') return [];
  const unclassified = reasonsAgainst(findingIsClassified.judge({ state }));
  if (unclassified.length > 0) return unclassified;
  const improved = state === 'VERIFIED' || state === 'CLOSED';
  const asksForPlan = source === 'INTERNAL' && severity === 'MINOR' && !improved;
  return reasonsAgainst(
    notMinorFindingIsVerified.judge({ severity, state }),
    findingHasImprovementPlan.judge({ source, state }),
    ...(asksForPlan ? [minorFindingHasTimelyPlan.judge({ improveByOn, applicationOn, minorFindingImprovementMonths })] : []),
  );
}
