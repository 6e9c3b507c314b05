import { internalAuditPolicies, openInternalAudit as decide, type InternalAudit, type InternalAuditPeriod, type InternalAuditStanding } from '@toroku/domain-audit';
import { ruleSetOn } from '@toroku/domain-rulebook';
import type { StatementState } from '@toroku/domain-statement';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { CloudServiceTable } from '@toroku/server-provider';
import { StatementTable } from '@toroku/server-statement';
import { implementedObjectivesOf } from '../queries/implemented-objectives';
import { InternalAuditTable } from '../tables/internal-audit-tables';
import { earlierAudits, type EarlierAudit } from './load-internal-audit';

type Input = CommandInput & InternalAuditPeriod & { readonly statementId: string };
type Subject = InternalAuditStanding & { readonly serviceId: string; readonly statementId: string };

interface Facts {
  readonly statementState: StatementState;
  readonly implementedObjectives: readonly string[] | null;
  readonly earlier: readonly EarlierAudit[];
}

type Opened = Omit<InternalAudit, 'id' | 'version' | 'serviceId' | 'providerId' | 'statementId'>;

/** Beyond any year that is reached: all audits of the service. */
const EVERY_YEAR = 10_000;

export const openInternalAudit = defineCommand<Input, Subject, Facts, Opened, InternalAudit>({
  verb: 'openInternalAudit',
  noun: 'internalAudit',
  policy: internalAuditPolicies.openInternalAudit,
  answer: InternalAuditTable,
  load: async (work, { statementId }) => {
    const statement = await work.one(StatementTable, { id: statementId });
    const service = statement && (await work.one(CloudServiceTable, { id: statement.serviceId }, { lock: true }));
    if (!service) return null;
    const [implementedObjectives = null] = await implementedObjectivesOf((text, values) => work.sql(text, values), [statementId]);
    const facts = { statementState: statement.state, implementedObjectives, earlier: await earlierAudits(work, service.id, EVERY_YEAR) };
    return { subject: { providerId: service.providerId, serviceId: service.id, statementId }, facts };
  },
  decide: ({ facts }, { fromOn, throughOn }, { today }) => decide({ fromOn, throughOn }, facts, { today, ruleSet: ruleSetOn('ISMAP_LIU', today) }),
  save: async (work, opened, { subject }) => {
    const id = work.newId();
    await work.open(InternalAuditTable, { ...opened, ...subject, id, version: 1 });
    return id;
  },
});
