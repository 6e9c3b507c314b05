import { assignControls as decide, statementPolicies, type AssignmentWish, type Statement } from '@toroku/domain-statement';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { MemberTable } from '@toroku/server-access';
import { catalogueRows } from '../queries/statement-facts';
import { ControlAssignmentTable } from '../tables/control-assignment-table';
import { StatementTable } from '../tables/statement-table';
import { loadStatement } from './load-statement';

type Input = CommandInput & AssignmentWish & { readonly id: string };
interface Facts {
  readonly knownIds: ReadonlySet<string>;
  readonly isMember: boolean;
}

export const assignControls = defineCommand<Input, Statement, Facts, AssignmentWish, Statement>({
  verb: 'assignControls',
  noun: 'statement',
  policy: statementPolicies.assignControls,
  answer: StatementTable,
  load: (work, input) =>
    loadStatement(work, input, async ({ editionId, providerId }) => {
      const rows = await catalogueRows((text, values) => work.sql(text, values), editionId);
      const member = input.memberId === null ? null : await work.one(MemberTable, { id: input.memberId, organisationId: providerId, state: 'ACTIVE' });
      return { knownIds: new Set(rows.map(({ controlId }) => controlId)), isMember: member !== null };
    }),
  decide: ({ subject, facts }, wish) => decide(subject, wish, facts),
  save: async (work, { controlIds, memberId }, { subject: { id, providerId } }) => {
    const rows = controlIds.map((controlId) => ({ statementId: id, providerId, controlId, memberId: memberId ?? '' }));
    if (memberId === null) await work.removeRows(ControlAssignmentTable, { statementId: id }, 'controlId', rows);
    else await work.upsertMany(ControlAssignmentTable, rows, ['statementId', 'controlId']);
    return id;
  },
});
