import { ruleSetOf } from '@toroku/domain-rulebook';
import { stateControls as decide, statementPolicies, type AnswerFacts, type StatedControl, type Statement } from '@toroku/domain-statement';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { catalogueRows, standingAnswers } from '../queries/statement-facts';
import { StatementTable } from '../tables/statement-table';
import { loadStatement } from './load-statement';
import { storeAnswers } from './store-answers';

interface Input extends CommandInput {
  readonly id: string;
  readonly expectedVersion?: number | null;
  readonly controls: readonly StatedControl[];
  readonly seen?: readonly StatedControl[] | null;
}

export const stateControls = defineCommand<Input, Statement, AnswerFacts, readonly StatedControl[], Statement>({
  verb: 'stateControls',
  noun: 'statement',
  policy: statementPolicies.stateControls,
  answer: StatementTable,
  load: (work, input) =>
    loadStatement(work, input, async ({ id, editionId, ruleSetId }) => {
      const ask = <Row>(text: string, values: readonly unknown[]): Promise<Row[]> => work.sql<Row>(text, values);
      const rows = await catalogueRows(ask, editionId);
      return { knownIds: new Set(rows.map(({ controlId }) => controlId)), most: ruleSetOf(ruleSetId).statement.controlsInBatch, standing: await standingAnswers(ask, id, input.controls.map(({ controlId }) => controlId)) };
    }),
  decide: ({ subject, facts }, { controls, seen, expectedVersion }) => decide(subject, { said: controls, seen: seen ?? null, isVersionKnown: expectedVersion != null }, facts),
  save: (work, answers, { subject }) => storeAnswers(work, subject, answers),
});
