import { implementedUnits, internalAuditPolicies, recordInternalAuditResults as decide, type InternalAudit, type RecordedResult } from '@toroku/domain-audit';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { InternalAuditResultTable, InternalAuditTable } from '../tables/internal-audit-tables';
import { loadInternalAudit, type InternalAuditContext } from './load-internal-audit';

type Input = ChangeInput & { readonly results: readonly RecordedResult[] };

export const recordInternalAuditResults = defineCommand<Input, InternalAudit, InternalAuditContext, readonly RecordedResult[], InternalAudit>({
  verb: 'recordInternalAuditResults',
  noun: 'internalAudit',
  policy: internalAuditPolicies.recordInternalAuditResults,
  answer: InternalAuditTable,
  load: (work, { id }) => loadInternalAudit(work, id),
  decide: ({ subject, facts }, { results }, moment) => decide(results, { audit: subject, implemented: implementedUnits(facts, facts.numbers) }, moment),
  save: async (work, results, { subject }) => {
    const recorded = new Map((await work.many(InternalAuditResultTable, { internalAuditId: subject.id })).map(({ unitId, id }) => [unitId, id]));
    const rows = results.map((result) => ({ ...result, id: recorded.get(result.unitId) ?? work.newId(), internalAuditId: subject.id, providerId: subject.providerId }));
    await work.upsertMany(InternalAuditResultTable, rows, ['internalAuditId', 'unitId']);
    await work.update(InternalAuditTable, subject, {});
    return subject.id;
  },
});
