import { doneUnless, refusal, type Decision, type LegalDay, type Moment } from '@toroku/kernel';
import type { InternalAudit } from '../internal-audit';
import { internalAuditClauses } from '../internal-audit-clauses';
import type { InternalAuditNumbers } from '../internal-audit-parameters';
import { proposePlan } from '../propose-plan';
import type { AuditedYear } from '../rules/every-implemented-objective-is-covered';
import { unitsOf } from '../unit';

/** The period whose internal audit is opened. */
export interface InternalAuditPeriod {
  readonly fromOn: LegalDay;
  /** Inclusive. */
  readonly throughOn: LegalDay;
}

interface Facts {
  readonly implementedObjectives: readonly string[];
  /** The service's earlier internal audits with what they audited. */
  readonly earlier: readonly (AuditedYear & Pick<InternalAudit, 'state' | 'throughOn'>)[];
}

/** The next internal audit of a service begins, with a proposed plan for three years (S-161). One follows the other. */
export function openInternalAudit(
  { fromOn, throughOn }: InternalAuditPeriod,
  { implementedObjectives, earlier }: Facts,
  { numbers, today }: Pick<Moment, 'today'> & { readonly numbers: InternalAuditNumbers },
): Decision<Pick<InternalAudit, 'year' | 'fromOn' | 'throughOn' | 'state' | 'organisation' | 'responsiblePerson' | 'performers' | 'method' | 'plan' | 'openedOn' | 'reportedOn'>> {
  const year = Math.max(0, ...earlier.map((audit) => audit.year)) + 1;
  const open = earlier.find(({ state }) => state === 'DRAFT');
  const before = earlier.map((audit) => audit.throughOn).sort().at(-1);
  const overlaps = before !== undefined && fromOn <= before;
  return doneUnless(
    [
      fromOn > throughOn ? refusal('DAYS_REVERSED', { from: fromOn, through: throughOn }, { path: ['fromOn'] }) : null,
      open ? refusal('EARLIER_INTERNAL_AUDIT_OPEN', { year: open.year }, { clause: internalAuditClauses.order }) : null,
      overlaps ? refusal('INTERNAL_AUDIT_PERIODS_OVERLAP', { fromOn, earlierThroughOn: before }, { clause: internalAuditClauses.order, path: ['fromOn'] }) : null,
    ],
    () => ({
      year,
      fromOn,
      throughOn,
      state: 'DRAFT',
      organisation: '',
      responsiblePerson: '',
      performers: [],
      method: '',
      plan: proposePlan({ year, implemented: unitsOf(implementedObjectives, numbers.internalAuditUnit), history: earlier }, numbers),
      openedOn: today,
      reportedOn: null,
    }),
  );
}
