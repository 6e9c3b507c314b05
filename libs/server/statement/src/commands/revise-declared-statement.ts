import { reviseDeclaredStatement as decide, statementPolicies, type StandingFacts, type Statement } from '@toroku/domain-statement';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { standingFacts } from '../queries/standing-facts';
import { StatementTable } from '../tables/statement-table';
import { loadStatement } from './load-statement';

export const reviseDeclaredStatement = defineCommand<ChangeInput, Statement, StandingFacts, Partial<Statement>, Statement>({
  verb: 'reviseDeclaredStatement',
  noun: 'statement',
  policy: statementPolicies.reviseDeclaredStatement,
  answer: StatementTable,
  load: (work, input) => loadStatement(work, input, ({ id }) => standingFacts(work, id)),
  decide: ({ subject, facts }) => decide(subject, facts),
  save: async (work, patch, { subject }) => {
    await work.update(StatementTable, subject, patch);
    return subject.id;
  },
});
