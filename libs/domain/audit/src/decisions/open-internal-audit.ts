import type { StatementState } from '@toroku/domain-statement';
import { doneUnless, refusal, type Decision, type LegalDay, type Refusal } from '@toroku/kernel';
import type { InternalAudit } from '../internal-audit';
import { implementedUnits } from '../internal-audit-check';
import { internalAuditClauses } from '../internal-audit-clauses';
import type { InternalAuditNumbers } from '../internal-audit-parameters';
import { proposePlan } from '../propose-plan';
import type { AuditedYear } from '../rules/every-implemented-objective-is-covered';

/** The period whose internal audit is opened. */
export interface InternalAuditPeriod {
  readonly fromOn: LegalDay;
  /** Inclusive. */
  readonly throughOn: LegalDay;
}

interface Facts {
  readonly statementState: StatementState;
  /** What the statement implements; null while it does not tell. */
  readonly implementedObjectives: readonly string[] | null;
  /** The service's earlier internal audits with what they audited. */
  readonly earlier: readonly (AuditedYear & Pick<InternalAudit, 'state' | 'throughOn'>)[];
}

interface InForce {
  readonly today: LegalDay;
  /** The rule set of the day; null when none is in force. */
  readonly ruleSet: { readonly id: string; readonly audit: InternalAuditNumbers } | null;
}

type Opened = Omit<InternalAudit, 'id' | 'version' | 'serviceId' | 'providerId' | 'statementId'>;

/** The next internal audit of a service begins, with a proposed plan for three years (S-161). One follows the other. */
export function openInternalAudit(period: InternalAuditPeriod, facts: Facts, { today, ruleSet }: InForce): Decision<Opened> {
  const { earlier } = facts;
  const implemented = ruleSet && implementedUnits(facts, ruleSet.audit);
  const reasons = [...withdrawnRefusals(facts), ...orderRefusals(period, earlier), ...missingRefusals({ ruleSet, 'statement.implementedObjectives': implementedUnits(facts, { internalAuditUnit: 'OBJECTIVE' }) })];
  const year = Math.max(0, ...earlier.map((audit) => audit.year)) + 1;
  return doneUnless(reasons, () => ({
    ...period,
    ruleSetId: ruleSet?.id ?? '',
    year,
    state: 'DRAFT',
    organisation: '',
    responsiblePerson: '',
    performers: [],
    method: '',
    plan: ruleSet && implemented ? proposePlan({ year, implemented, history: earlier }, ruleSet.audit) : [],
    openedOn: today,
    reportedOn: null,
  }));
}

function withdrawnRefusals({ statementState: state }: Facts): readonly Refusal[] {
  return state === 'WITHDRAWN' ? [refusal('NOT_NOW', { noun: 'statement', state, verb: 'openInternalAudit', possible: [] }, { path: ['statementId'] })] : [];
}

function missingRefusals(needed: Readonly<Record<string, unknown>>): readonly Refusal[] {
  const missing = Object.keys(needed).filter((name) => needed[name] === null);
  return missing.length === 0 ? [] : [refusal('FACT_MISSING', { missing }, { clause: internalAuditClauses.report })];
}

function orderRefusals({ fromOn, throughOn }: InternalAuditPeriod, earlier: Facts['earlier']): readonly Refusal[] {
  const open = earlier.find(({ state }) => state === 'DRAFT');
  const before = earlier.map((audit) => audit.throughOn).sort().at(-1);
  const { order } = internalAuditClauses;
  return [
    ...(fromOn > throughOn ? [refusal('DAYS_REVERSED', { from: fromOn, through: throughOn }, { path: ['fromOn'] })] : []),
    ...(open ? [refusal('EARLIER_INTERNAL_AUDIT_OPEN', { year: open.year }, { clause: order })] : []),
    ...(before !== undefined && fromOn <= before ? [refusal('INTERNAL_AUDIT_PERIODS_OVERLAP', { fromOn, earlierThroughOn: before }, { clause: order, path: ['fromOn'] })] : []),
  ];
}
