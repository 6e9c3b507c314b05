import { organisationParty } from '@toroku/domain-access';
import { partOfAttachment, requestReferenceTranslation as decide, statementPolicies, type ReferenceTranslationRequest, type Statement, type StatementAttachment } from '@toroku/domain-statement';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { StatementTable } from '../tables/statement-table';
import { ReferenceTranslationRequestTable } from '../tables/reference-translation-tables';
import { translationFacts, type AttachmentFacts } from './translation-facts';

type Input = ChangeInput & { readonly attachment: StatementAttachment };

/** The support body cannot lock what only the provider writes: two who ask at once both stand, and mean the same. */
export const requestReferenceTranslation = defineCommand<Input, Statement, AttachmentFacts, Pick<ReferenceTranslationRequest, 'attachment' | 'requestedOn'>, Statement>({
  verb: 'requestReferenceTranslation',
  noun: 'statement',
  policy: statementPolicies.requestReferenceTranslation,
  answer: StatementTable,
  load: async (work, { id, attachment }) => {
    const subject = await work.one(StatementTable, { id });
    return subject && { subject, facts: await translationFacts(work, subject, attachment) };
  },
  decide: ({ subject, facts }, { attachment }, moment) => decide(subject, attachment, facts, moment),
  save: async (work, asked, { subject: { id: statementId, providerId } }) => {
    await work.insert(ReferenceTranslationRequestTable, { ...asked, id: work.newId(), statementId, providerId, requestedById: work.actor.organisationId ?? '' });
    await work.notify(organisationParty(providerId), 'REFERENCE_TRANSLATION_REQUESTED', statementId, { part: partOfAttachment[asked.attachment] });
    return statementId;
  },
});
