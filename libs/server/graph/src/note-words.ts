import type { Refusal } from '@toroku/kernel';
import { fill, impactNoteWords, type Language } from '@toroku/words';
import { wordsOf } from './refused-type';

/** A step of an explanation in words: a note of its own, or a reason against. */
export function noteWordsOf(step: Pick<Refusal, 'code' | 'facts'>, language: Language): string {
  const note = Object.entries(impactNoteWords).find(([code]) => code === step.code)?.[1];
  return note ? fill(note, language, step.facts) : wordsOf(step, language);
}

export type { Language };
