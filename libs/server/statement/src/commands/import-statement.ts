import { importStatement as decide, statementPolicies, type Statement, type StatementImport } from '@toroku/domain-statement';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { catalogueRows } from '../queries/statement-facts';
import { StatementControlTable } from '../tables/statement-control-table';
import { StatementTable } from '../tables/statement-table';
import { loadStatement } from './load-statement';

type Input = ChangeInput & StatementImport;
interface Facts {
  readonly knownIds: ReadonlySet<string>;
}

export const importStatement = defineCommand<Input, Statement, Facts, StatementImport, Statement>({
  verb: 'importStatement',
  noun: 'statement',
  policy: statementPolicies.importStatement,
  answer: StatementTable,
  load: (work, input) =>
    loadStatement(work, input, async ({ editionId }) => {
      const rows = await catalogueRows((text, values) => work.sql(text, values), editionId);
      return { knownIds: new Set(rows.map(({ controlId }) => controlId)) };
    }),
  decide: ({ subject, facts }, { parts, controls }) => decide(subject, { parts, controls }, facts),
  save: async (work, { parts, controls }, { subject }) => {
    await work.removeWhere(StatementControlTable, 'statementId', subject.id);
    await work.insertMany(StatementControlTable, controls.map((answer) => ({ ...answer, statementId: subject.id, providerId: subject.providerId })));
    await work.update(StatementTable, subject, { parts });
    return subject.id;
  },
});
