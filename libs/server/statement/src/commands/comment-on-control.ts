import { commentOnControl as decide, statementPolicies, type CommentWish, type ControlComment, type Statement } from '@toroku/domain-statement';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { catalogueRows } from '../queries/statement-facts';
import { ControlCommentTable } from '../tables/control-comment-table';
import { StatementTable } from '../tables/statement-table';
import { loadStatement } from './load-statement';

type Input = CommandInput & CommentWish & { readonly id: string };
interface Facts {
  readonly isKnown: boolean;
}

export const commentOnControl = defineCommand<Input, Statement, Facts, Omit<ControlComment, 'id'>, Statement>({
  verb: 'commentOnControl',
  noun: 'statement',
  policy: statementPolicies.commentOnControl,
  answer: StatementTable,
  load: (work, input) =>
    loadStatement(work, input, async ({ editionId }) => {
      const rows = await catalogueRows((text, values) => work.sql(text, values), editionId);
      return { isKnown: rows.some(({ controlId }) => controlId === input.controlId) };
    }),
  decide: ({ subject, facts }, wish, { actor, now }) => decide(subject, wish, { ...facts, by: actor.id, now }),
  save: async (work, comment, { subject }) => {
    await work.insert(ControlCommentTable, { ...comment, id: work.newId() });
    return subject.id;
  },
});
