import { doneUnless, outOfState, refusal, textRefusals, type Decision, type Moment } from '@toroku/kernel';
import { statementLifecycle } from '../lifecycle';
import { languageClause, languageOf, partOfAttachment, translationStateOf, type ReferenceTranslation, type StatementAttachment, type TranslationFacts } from '../reference-translation';
import type { StatementRefusalCode } from '../refusals';
import type { Statement } from '../statement';

/** The longest translation, in UTF-16 code units: as long as a part (platform's choice). */
const TRANSLATION_MOST = 20_000;

/** Which attachment, and what it says in Japanese. */
export interface GivenTranslation {
  readonly attachment: StatementAttachment;
  readonly text: string;
}

/** The provider gives the reference translation that was asked for, of the original as it is declared; again when it has become stale or can be said better (S-010). */
export function provideReferenceTranslation(
  { state }: Pick<Statement, 'state'>,
  { attachment, text }: GivenTranslation,
  facts: TranslationFacts,
  { today }: Moment,
): Decision<Pick<ReferenceTranslation, 'attachment' | 'original' | 'text' | 'providedOn'>> {
  return doneUnless(
    [outOfState(statementLifecycle, state, 'provideReferenceTranslation'), notAskedFor(attachment, facts), ...textRefusals(text, { path: ['text'], max: TRANSLATION_MOST }), notJapanese(attachment, text)],
    () => ({ attachment, original: facts.original, text, providedOn: today }),
  );
}

function notAskedFor(attachment: StatementAttachment, facts: TranslationFacts) {
  const translation = translationStateOf(facts);
  if (translation !== 'NOT_NEEDED' && translation !== 'NOT_REQUESTED') return null;
  return refusal<StatementRefusalCode>(translation === 'NOT_NEEDED' ? 'ATTACHMENT_NOT_ENGLISH' : 'TRANSLATION_NOT_REQUESTED', { part: partOfAttachment[attachment] }, { clause: languageClause, path: ['attachment'] });
}

function notJapanese(attachment: StatementAttachment, text: string) {
  return languageOf(text) === 'EN' ? refusal<StatementRefusalCode>('TRANSLATION_NOT_JAPANESE', { part: partOfAttachment[attachment] }, { clause: languageClause, path: ['text'] }) : null;
}
