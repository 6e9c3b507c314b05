import { reviseDeclaredStatement as decide, statementPolicies, type Statement } from '@toroku/domain-statement';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { StatementTable } from '../tables/statement-table';
import { loadStatement, noFacts } from './load-statement';

export const reviseDeclaredStatement = defineCommand<ChangeInput, Statement, null, Partial<Statement>, Statement>({
  verb: 'reviseDeclaredStatement',
  noun: 'statement',
  policy: statementPolicies.reviseDeclaredStatement,
  answer: StatementTable,
  load: (work, input) => loadStatement(work, input, noFacts),
  decide: ({ subject }) => decide(subject),
  save: async (work, patch, { subject }) => {
    await work.update(StatementTable, subject, patch);
    return subject.id;
  },
});
