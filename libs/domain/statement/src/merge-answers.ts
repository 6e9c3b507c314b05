import { refusal, type Refusal } from '@toroku/kernel';
import type { StatementRefusalCode } from './refusals';
import type { StatedControl } from './statement';

/** The fields of an answer that are changed apart from each other. */
export const answerFields = ['selected', 'individualControls', 'reasonNotSelected', 'changes'] as const;
export type AnswerField = (typeof answerFields)[number];

/** Answers as somebody gave them, what they had read before, and what stands now. */
export interface Meeting {
  readonly said: readonly StatedControl[];
  readonly seen: readonly StatedControl[];
  readonly standing: readonly StatedControl[];
}

export interface Merged {
  readonly answers: readonly StatedControl[];
  /** Fields that both sides changed to something else: nobody's words are lost by choosing for them. */
  readonly clashes: readonly Refusal<StatementRefusalCode>[];
}

const NOTHING: Omit<StatedControl, 'controlId'> = { selected: null, individualControls: [], reasonNotSelected: '', changes: [] };

/** Joins what two people wrote at the same time, field by field: what only one of them changed is taken, what both changed to different things clashes. */
export function mergeAnswers({ said, seen, standing }: Meeting): Merged {
  const [seenOf, standingOf] = [byId(seen), byId(standing)];
  const clashes: Refusal<StatementRefusalCode>[] = [];
  const answers = said.map((mine) => {
    const before = seenOf.get(mine.controlId) ?? { controlId: mine.controlId, ...NOTHING };
    const theirs = standingOf.get(mine.controlId) ?? { controlId: mine.controlId, ...NOTHING };
    for (const field of answerFields.filter((one) => !isSame(mine[one], before[one]) && !isSame(theirs[one], before[one]) && !isSame(mine[one], theirs[one]))) clashes.push(clashOf(mine.controlId, field));
    const changed = Object.fromEntries(answerFields.filter((field) => !isSame(mine[field], before[field])).map((field) => [field, mine[field]]));
    return { ...theirs, ...changed };
  });
  return { answers, clashes };
}

function clashOf(controlId: string, field: AnswerField): Refusal<StatementRefusalCode> {
  return refusal('CONTROL_CHANGED_MEANWHILE', { controlId, part: field }, { path: ['control', controlId, field] });
}

function byId(answers: readonly StatedControl[]): ReadonlyMap<string, StatedControl> {
  return new Map(answers.map((answer) => [answer.controlId, answer]));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
