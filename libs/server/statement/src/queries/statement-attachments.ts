import { verbsOpenTo, type Actor } from '@toroku/domain-access';
import { languageOf, partOfAttachment, statementAttachments, statementLifecycle, statementPolicies, translationFactsOf, translationStateOf, translationVerbs, type AttachmentLanguage, type ReferenceTranslation, type Statement, type StatementAttachment, type TranslationState } from '@toroku/domain-statement';
import type { ReadSession } from '@toroku/gate';
import { verbsIn, type LegalDay } from '@toroku/kernel';
import { ReferenceTranslationRequestTable, ReferenceTranslationTable } from '../tables/reference-translation-tables';

/** An attachment with its language and its reference translation. */
export interface AttachmentLine {
  readonly attachment: StatementAttachment;
  readonly text: string;
  readonly language: AttachmentLanguage | null;
  readonly translationState: TranslationState;
  readonly requestedOn: LegalDay | null;
  readonly translation: Pick<ReferenceTranslation, 'text' | 'providedOn'> | null;
  readonly viewerMay: readonly string[];
}

/** The attachments of a statement. Two statements of SQL, however many statements one request asks about. */
export async function attachmentsOf(read: ReadSession, actor: Actor | null, { id, parts, state, providerId }: Statement): Promise<AttachmentLine[]> {
  const [requests, translations] = await Promise.all([read.list(ReferenceTranslationRequestTable, 'statementId', id), read.list(ReferenceTranslationTable, 'statementId', id)]);
  const open = verbsIn(statementLifecycle, state);
  return statementAttachments.map((attachment) => {
    const [asked, given] = [rowsOf(requests, attachment), rowsOf(translations, attachment)];
    const text = parts[partOfAttachment[attachment]];
    const translationState = translationStateOf(translationFactsOf(text, asked, given));
    return {
      attachment,
      text,
      language: languageOf(text),
      translationState,
      requestedOn: asked[0]?.requestedOn ?? null,
      translation: given.at(-1) ?? null,
      viewerMay: verbsOpenTo(actor, statementPolicies, { providerId }, translationVerbs[translationState].filter((verb) => open.includes(verb))),
    };
  });
}

function rowsOf<Row extends { readonly attachment: StatementAttachment }>(rows: readonly Row[], attachment: StatementAttachment): readonly Row[] {
  return rows.filter((row) => row.attachment === attachment);
}
