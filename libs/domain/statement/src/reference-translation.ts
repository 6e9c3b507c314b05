import { day, type Clause, type LegalDay } from '@toroku/kernel';
import type { StatementParts } from './statement';

/** 言明書の別添. The parts of criteria 2.2.3: the only papers of an application that may be in English. */
export const statementAttachments = ['COMPANY_OVERVIEW', 'SERVICE_OVERVIEW', 'LOGICAL_STRUCTURE', 'INTERNAL_CONTROL', 'POPULATION_DEFINITION'] as const;
export type StatementAttachment = (typeof statementAttachments)[number];

/** The part of the statement that an attachment is. */
export const partOfAttachment = {
  COMPANY_OVERVIEW: 'companyOverview',
  SERVICE_OVERVIEW: 'serviceOverview',
  LOGICAL_STRUCTURE: 'logicalStructure',
  INTERNAL_CONTROL: 'internalControl',
  POPULATION_DEFINITION: 'populationDefinition',
} as const satisfies Readonly<Record<StatementAttachment, keyof StatementParts>>;

export const attachmentLanguages = ['JA', 'EN'] as const;
export type AttachmentLanguage = (typeof attachmentLanguages)[number];

/**
 * Where the Japanese reference translation of an attachment stands. NOT_NEEDED: nothing awaits anybody. NOT_REQUESTED: the support body may ask.
 * REQUESTED and STALE: the provider has the next action. PROVIDED: done, until the original is replaced.
 */
export const translationStates = ['NOT_NEEDED', 'NOT_REQUESTED', 'REQUESTED', 'PROVIDED', 'STALE'] as const;
export type TranslationState = (typeof translationStates)[number];

/** 使用言語. Japanese, but for the statement's attachments; a Japanese reference translation of these is given when it is asked for. */
export const languageClause: Clause = { source: 'LIU_REGISTRATION_RULES', edition: day('2022-11-01'), at: '7.10', seeds: ['S-010'], confidence: 'H' };

/** 参考和訳の求め. The support body asks for an attachment in Japanese. */
export interface ReferenceTranslationRequest {
  readonly id: string;
  readonly statementId: string;
  readonly providerId: string;
  readonly attachment: StatementAttachment;
  readonly requestedById: string;
  readonly requestedOn: LegalDay;
}

/** 参考和訳. What the provider gave, with the original that it translates; a later one does not remove it. */
export interface ReferenceTranslation {
  readonly id: string;
  readonly statementId: string;
  readonly providerId: string;
  readonly attachment: StatementAttachment;
  readonly original: string;
  readonly text: string;
  readonly providedOn: LegalDay;
}

/** What is known of one attachment: its text now, whether a translation was asked for, and the original of the latest one given. */
export interface TranslationFacts {
  readonly original: string;
  readonly isRequested: boolean;
  readonly translatedFrom: string | null;
}

/** The language of an attachment; null while it is empty. English prose may hold names in Chinese characters, Japanese prose holds hiragana; words without a Latin letter are Japanese. */
export function languageOf(text: string): AttachmentLanguage | null {
  if (text.trim() === '') return null;
  return /[A-Za-z]/.test(text) && !/[\u3041-\u309f]/.test(text) ? 'EN' : 'JA';
}

/** Where the reference translation of an attachment stands. */
export function translationStateOf({ original, isRequested, translatedFrom }: TranslationFacts): TranslationState {
  if (languageOf(original) !== 'EN') return 'NOT_NEEDED';
  if (!isRequested) return 'NOT_REQUESTED';
  if (translatedFrom === null) return 'REQUESTED';
  return translatedFrom === original ? 'PROVIDED' : 'STALE';
}

/** What can be done about a translation as it stands, whoever may. A translation that was given can be given better. */
export const translationVerbs = {
  NOT_NEEDED: [],
  NOT_REQUESTED: ['requestReferenceTranslation'],
  REQUESTED: ['provideReferenceTranslation'],
  PROVIDED: ['provideReferenceTranslation'],
  STALE: ['provideReferenceTranslation'],
} as const satisfies Readonly<Record<TranslationState, readonly string[]>>;

/** What is known of one attachment by its requests and translations, oldest first: the latest translation counts. */
export function translationFactsOf(original: string, requests: readonly unknown[], translations: readonly Pick<ReferenceTranslation, 'original'>[]): TranslationFacts {
  return { original, isRequested: requests.length > 0, translatedFrom: translations.at(-1)?.original ?? null };
}
