import { partOfAttachment, translationFactsOf, type ReferenceTranslationRequest, type Statement, type StatementAttachment, type TranslationFacts } from '@toroku/domain-statement';
import type { UnitOfWork } from '@toroku/gate';
import { ReferenceTranslationRequestTable, ReferenceTranslationTable } from '../tables/reference-translation-tables';

export interface AttachmentFacts extends TranslationFacts {
  readonly requests: readonly ReferenceTranslationRequest[];
}

/** What is known of one attachment of a statement. */
export async function translationFacts(work: UnitOfWork, { id: statementId, parts }: Statement, attachment: StatementAttachment): Promise<AttachmentFacts> {
  const requests = await work.many(ReferenceTranslationRequestTable, { statementId, attachment }, 'id');
  const translations = await work.many(ReferenceTranslationTable, { statementId, attachment }, 'id');
  return { ...translationFactsOf(parts[partOfAttachment[attachment]], requests, translations), requests };
}
