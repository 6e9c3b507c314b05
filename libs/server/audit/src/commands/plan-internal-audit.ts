import { implementedUnits, internalAuditPolicies, planInternalAudit as decide, type AskedPlan, type InternalAudit, type InternalAuditPlan } from '@toroku/domain-audit';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { InternalAuditTable } from '../tables/internal-audit-tables';
import { loadInternalAudit, type InternalAuditContext } from './load-internal-audit';

type Input = ChangeInput & AskedPlan;

export const planInternalAudit = defineCommand<Input, InternalAudit, InternalAuditContext, InternalAuditPlan, InternalAudit>({
  verb: 'planInternalAudit',
  noun: 'internalAudit',
  policy: internalAuditPolicies.planInternalAudit,
  answer: InternalAuditTable,
  load: (work, { id }) => loadInternalAudit(work, id),
  decide: ({ subject, facts }, { organisation, responsiblePerson, performers, method, plan }) =>
    decide({ organisation, responsiblePerson, performers, method, plan }, { audit: subject, implemented: implementedUnits(facts, facts.numbers), internalAuditCycleYears: facts.numbers.internalAuditCycleYears }),
  save: async (work, plan, { subject }) => {
    await work.update(InternalAuditTable, subject, plan);
    return subject.id;
  },
});
