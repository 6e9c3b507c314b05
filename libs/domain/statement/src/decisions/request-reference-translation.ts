import { doneUnless, outOfState, refusal, type Decision, type Moment } from '@toroku/kernel';
import { statementLifecycle } from '../lifecycle';
import { languageClause, partOfAttachment, translationStateOf, type ReferenceTranslationRequest, type StatementAttachment, type TranslationFacts } from '../reference-translation';
import type { StatementRefusalCode } from '../refusals';
import type { Statement } from '../statement';

/** The support body asks for an English attachment of a declared statement in Japanese (S-010). Once: a translation that has become stale is due again by itself. */
export function requestReferenceTranslation({ state }: Pick<Statement, 'state'>, attachment: StatementAttachment, facts: TranslationFacts, { today }: Moment): Decision<Pick<ReferenceTranslationRequest, 'attachment' | 'requestedOn'>> {
  return doneUnless([outOfState(statementLifecycle, state, 'requestReferenceTranslation'), notRequestable(attachment, facts)], () => ({ attachment, requestedOn: today }));
}

function notRequestable(attachment: StatementAttachment, facts: TranslationFacts) {
  const translation = translationStateOf(facts);
  if (translation === 'NOT_REQUESTED') return null;
  return refusal<StatementRefusalCode>(translation === 'NOT_NEEDED' ? 'ATTACHMENT_NOT_ENGLISH' : 'TRANSLATION_REQUESTED_ALREADY', { part: partOfAttachment[attachment] }, { clause: languageClause, path: ['attachment'] });
}
