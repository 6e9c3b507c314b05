import type { CloudService } from '@toroku/domain-provider';
import { ruleSetOn } from '@toroku/domain-rulebook';
import { openStatement as decide, statementPolicies, type OpeningFacts, type Statement, type StatementOpening } from '@toroku/domain-statement';
import { defineCommand, type CommandInput, type UnitOfWork } from '@toroku/gate';
import { CatalogueEditionTable } from '@toroku/server-catalogue';
import { CloudServiceTable } from '@toroku/server-provider';
import { StatementControlTable } from '../tables/statement-control-table';
import { StatementTable } from '../tables/statement-table';

interface Input extends CommandInput, StatementOpening {
  readonly serviceId: string;
  readonly editionId: string;
  /** For a renewal: the statement of the period before. */
  readonly previousStatementId?: string | null;
}

type Outcome = Omit<Statement, 'id'>;

export const openStatement = defineCommand<Input, CloudService, OpeningFacts, Outcome, Statement>({
  verb: 'openStatement',
  noun: 'statement',
  policy: statementPolicies.openStatement,
  answer: StatementTable,
  load: async (work, input) => {
    const service = await work.one(CloudServiceTable, { id: input.serviceId }, { lock: true });
    if (!service) return null;
    const previous = input.previousStatementId ? await work.one(StatementTable, { id: input.previousStatementId, serviceId: service.id }) : null;
    return input.previousStatementId && !previous ? null : { subject: service, facts: await factsFor(work, input, { service, previous }) };
  },
  decide: ({ facts }, { periodStartOn, periodEndOn }, moment) => decide({ periodStartOn, periodEndOn }, facts, moment),
  save: async (work, statement) => {
    const id = work.newId();
    await work.open(StatementTable, { ...statement, id });
    if (statement.previousStatementId) await copyControls(work, statement.previousStatementId, id);
    return id;
  },
});

async function factsFor(work: UnitOfWork, { editionId }: Input, { service, previous }: { service: CloudService; previous: Statement | null }): Promise<OpeningFacts> {
  const ruleSet = ruleSetOn('ISMAP_LIU', work.moment.today);
  return {
    serviceId: service.id,
    providerId: service.providerId,
    editionId,
    editionIsLoaded: (await work.one(CatalogueEditionTable, { id: editionId })) !== null,
    ruleSetId: ruleSet?.id ?? null,
    previous,
    limits: ruleSet?.statement ?? { periodYearsMost: 1, periodMonthsLeast: 3 },
  };
}

/** Last year's words are this year's draft; what changed inside last year's period stays there. */
async function copyControls(work: UnitOfWork, from: string, to: string): Promise<void> {
  const answers = await work.many(StatementControlTable, { statementId: from });
  await work.insertMany(StatementControlTable, answers.map((answer) => ({ ...answer, statementId: to, changes: [] })));
}
