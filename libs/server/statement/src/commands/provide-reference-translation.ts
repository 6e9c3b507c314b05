import { organisationParty } from '@toroku/domain-access';
import { partOfAttachment, provideReferenceTranslation as decide, statementPolicies, type GivenTranslation, type ReferenceTranslation, type Statement } from '@toroku/domain-statement';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { ReferenceTranslationTable } from '../tables/reference-translation-tables';
import { StatementTable } from '../tables/statement-table';
import { loadStatement } from './load-statement';
import { translationFacts, type AttachmentFacts } from './translation-facts';

type Input = ChangeInput & GivenTranslation;

/** The version seen is asked for: a translation of an original that was replaced meanwhile would be taken for one of the new. */
export const provideReferenceTranslation = defineCommand<Input, Statement, AttachmentFacts, Pick<ReferenceTranslation, 'attachment' | 'original' | 'text' | 'providedOn'>, Statement>({
  verb: 'provideReferenceTranslation',
  noun: 'statement',
  policy: statementPolicies.provideReferenceTranslation,
  answer: StatementTable,
  load: (work, input) => loadStatement(work, input, (statement) => translationFacts(work, statement, input.attachment)),
  decide: ({ subject, facts }, { attachment, text }, moment) => decide(subject, { attachment, text }, facts, moment),
  save: async (work, given, { subject: { id: statementId, providerId }, facts }) => {
    await work.insert(ReferenceTranslationTable, { ...given, id: work.newId(), statementId, providerId });
    for (const requestedById of new Set(facts.requests.map((request) => request.requestedById))) {
      await work.notify(organisationParty(requestedById), 'REFERENCE_TRANSLATION_PROVIDED', statementId, { part: partOfAttachment[given.attachment] });
    }
    return statementId;
  },
});
