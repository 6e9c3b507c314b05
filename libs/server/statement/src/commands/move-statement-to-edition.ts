import { moveStatementToEdition as decide, statementPolicies, type EditionFacts, type EditionMove, type Statement } from '@toroku/domain-statement';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { answersOf, catalogueRows } from '../queries/statement-facts';
import { StatementControlTable } from '../tables/statement-control-table';
import { StatementTable } from '../tables/statement-table';
import { loadStatement } from './load-statement';

type Input = ChangeInput & { readonly editionId: string };

export const moveStatementToEdition = defineCommand<Input, Statement, EditionFacts, EditionMove, Statement>({
  verb: 'moveStatementToEdition',
  noun: 'statement',
  policy: statementPolicies.moveStatementToEdition,
  answer: StatementTable,
  load: (work, input) =>
    loadStatement(work, input, async ({ id }) => {
      const ask = <Row>(text: string, values: readonly unknown[]): Promise<Row[]> => work.sql<Row>(text, values);
      const rows = await catalogueRows(ask, input.editionId);
      return { editionId: input.editionId, knownIds: rows.length === 0 ? null : new Set(rows.map(({ controlId }) => controlId)), standing: await answersOf(ask, id) };
    }),
  decide: ({ subject, facts }) => decide(subject, facts),
  save: async (work, { editionId, dropped }, { subject }) => {
    await work.removeRows(StatementControlTable, { statementId: subject.id }, 'controlId', dropped);
    await work.update(StatementTable, subject, { editionId });
    return subject.id;
  },
});
