import { ruleSetOf } from '@toroku/domain-rulebook';
import { stateControls as decide, statementPolicies, type StatedControl, type Statement } from '@toroku/domain-statement';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { catalogueRows } from '../queries/statement-facts';
import { StatementTable } from '../tables/statement-table';
import { loadStatement } from './load-statement';
import { storeAnswers } from './store-answers';

type Input = ChangeInput & { readonly controls: readonly StatedControl[] };
interface Facts {
  readonly knownIds: ReadonlySet<string>;
  readonly most: number;
}

export const stateControls = defineCommand<Input, Statement, Facts, readonly StatedControl[], Statement>({
  verb: 'stateControls',
  noun: 'statement',
  policy: statementPolicies.stateControls,
  answer: StatementTable,
  load: (work, input) =>
    loadStatement(work, input, async ({ editionId, ruleSetId }) => {
      const rows = await catalogueRows((text, values) => work.sql(text, values), editionId);
      return { knownIds: new Set(rows.map(({ controlId }) => controlId)), most: ruleSetOf(ruleSetId).statement.controlsInBatch };
    }),
  decide: ({ subject, facts }, { controls }) => decide(subject, controls, facts),
  save: (work, answers, { subject }) => storeAnswers(work, subject, answers),
});
