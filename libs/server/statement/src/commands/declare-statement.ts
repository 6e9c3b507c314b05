import { declareStatement as decide, statementPolicies, type Declaration, type DeclarationFacts, type Statement } from '@toroku/domain-statement';
import { defineCommand, digestOf, type ChangeInput } from '@toroku/gate';
import { sign } from '@toroku/server-access';
import { CloudServiceTable } from '@toroku/server-provider';
import { statementFacts } from '../queries/statement-facts';
import { StatementDeclarationTable } from '../tables/statement-declaration-table';
import { StatementTable } from '../tables/statement-table';
import { loadStatement } from './load-statement';

export const declareStatement = defineCommand<ChangeInput, Statement, DeclarationFacts, Declaration, Statement>({
  verb: 'declareStatement',
  noun: 'statement',
  policy: statementPolicies.declareStatement,
  answer: StatementTable,
  load: (work, input) =>
    loadStatement(work, input, async (statement) => {
      const service = await work.one(CloudServiceTable, { id: statement.serviceId });
      const facts = await statementFacts((text, values) => work.sql(text, values), statement, work.moment.today);
      return { ...facts, statement, serviceNameJa: service?.nameJa ?? '', serviceNameEn: service?.nameEn ?? '' };
    }),
  decide: ({ facts }, _, moment) => decide(facts, moment),
  save: async (work, { patch, content }, { subject }) => {
    const contentDigest = digestOf(content);
    await work.update(StatementTable, subject, { ...patch, contentDigest });
    await sign(work, { kind: 'STATEMENT', subjectId: subject.id, caseId: subject.id, statementId: subject.id, statementDigest: contentDigest, engagementId: null, duty: 'REPRESENTATIVE', content });
    const frozen = { id: work.newId(), statementId: subject.id, providerId: subject.providerId, contentDigest, content };
    await work.insertMany(StatementDeclarationTable, [{ ...frozen, declaredOn: patch.declaredOn ?? work.moment.today, declaredBy: patch.declaredBy ?? work.actor.id }]);
    return subject.id;
  },
});
