import { resolveComment as decide, statementPolicies, type ControlComment, type Statement } from '@toroku/domain-statement';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { ControlCommentTable } from '../tables/control-comment-table';
import { StatementTable } from '../tables/statement-table';

type Input = CommandInput & { readonly commentId: string };

export const resolveComment = defineCommand<Input, Statement, ControlComment, Pick<ControlComment, 'resolvedBy' | 'resolvedAt'>, Statement>({
  verb: 'resolveComment',
  noun: 'statement',
  policy: statementPolicies.resolveComment,
  answer: StatementTable,
  load: async (work, { commentId }) => {
    const facts = await work.one(ControlCommentTable, { id: commentId }, { lock: true });
    const subject = facts && (await work.one(StatementTable, { id: facts.statementId }));
    return facts && subject ? { subject, facts } : null;
  },
  decide: ({ subject, facts }, _, { actor, now }) => decide(subject, facts, { by: actor.id, now }),
  save: async (work, patch, { subject, facts }) => {
    await work.update(ControlCommentTable, facts, patch);
    return subject.id;
  },
});
