import { describeStatement as decide, statementPolicies, type Statement, type StatementParts } from '@toroku/domain-statement';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { StatementTable } from '../tables/statement-table';
import { loadStatement, noFacts } from './load-statement';

type Input = ChangeInput & { readonly parts: StatementParts };

export const describeStatement = defineCommand<Input, Statement, null, StatementParts, Statement>({
  verb: 'describeStatement',
  noun: 'statement',
  policy: statementPolicies.describeStatement,
  answer: StatementTable,
  load: (work, input) => loadStatement(work, input, noFacts),
  decide: ({ subject }, { parts }) => decide(subject, parts),
  save: async (work, parts, { subject }) => {
    await work.update(StatementTable, subject, { parts });
    return subject.id;
  },
});
