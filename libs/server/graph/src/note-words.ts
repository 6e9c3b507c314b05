import type { Refusal } from '@toroku/kernel';
import { fill, impactNoteWords, type Language, refusalInWords } from '@toroku/words';

/** A step of an explanation in words: a note of its own, or a reason against. */
export function noteWordsOf(step: Pick<Refusal, 'code' | 'facts'>, language: Language): string {
  const note = Object.entries(impactNoteWords).find(([code]) => code === step.code)?.[1];
  return note ? fill(note, language, step.facts) : refusalInWords(step, language);
}

export type { Language };
