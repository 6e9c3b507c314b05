import { edgeWords, fill, refusalInWords, type EdgeCode, type Language, type Phrase, type RefusalCode } from '@toroku/words';
import type { Response } from 'express';

/** What went wrong at the edge, in the form every answer of the platform uses. */
export interface Problem {
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly words: Phrase;
}

/** A code with its facts and its wording in both languages; a code nobody words is its own wording. */
export function problem(code: EdgeCode | RefusalCode, facts: Readonly<Record<string, unknown>> = {}): Problem {
  const phrase: Phrase | undefined = (edgeWords as Record<string, Phrase>)[code];
  const wordsIn = (language: Language): string => (phrase ? fill(phrase, language, facts) : refusalInWords({ code, facts }, language));
  return { code, facts, words: { ja: wordsIn('ja'), en: wordsIn('en') } };
}

/** Answers with a problem in the shape of a GraphQL error, so that a client has one way to read errors. */
export function sendProblem(response: Response, status: number, one: Problem): void {
  sendProblems(response, status, [one]);
}

/** Answers with every problem at once. */
export function sendProblems(response: Response, status: number, problems: readonly Problem[]): void {
  response.status(status).set('Cache-Control', 'no-store').json(problemBody(...problems));
}

/** The body of such an answer. */
export function problemBody(...problems: readonly Problem[]): { readonly errors: readonly { readonly message: string; readonly extensions: Problem }[] } {
  return { errors: problems.map(({ code, facts, words }) => ({ message: words.en, extensions: { code, facts, words } })) };
}
