/** `.P`: specific to cloud providers. `.B`: part of the basic statement requirements. `.PB`: both. */
export type ControlSuffix = 'P' | 'B' | 'PB';

/** 管理策番号. The parts of a control's id. `9.2.3.11.PB` is chapter 9, category 9.2, objective 9.2.3, detailed control 11. */
export interface ControlId {
  readonly text: string;
  readonly numbers: readonly number[];
  readonly suffix: ControlSuffix | null;
  /** 2 a category, 3 a control objective, 4 a detailed control. */
  readonly digits: number;
}

const grammar = /^(?:[3-9]|1[0-8])(?:\.[1-9]\d?){1,3}(?:\.(P|B|PB))?$/;

/** Reads an id; null when it is not one. The id alone: a leading `A.` or white space is the importer's to remove. */
export function parseControlId(text: string): ControlId | null {
  const match = grammar.exec(text);
  if (!match) return null;
  const suffix = (match[1] as ControlSuffix | undefined) ?? null;
  const numbers = text.split('.').filter((part) => /^\d+$/.test(part)).map(Number);
  return { text, numbers, suffix, digits: numbers.length };
}

/** The key that sorts ids by their numbers, not by their text: 9.2.3.2 before 9.2.3.11. */
export function sortKeyOf(id: ControlId): string {
  return id.numbers.map((number) => String(number).padStart(2, '0')).join('.');
}

/** The numbers of the control objective above a detailed control, or of the objective itself: `9.2.3`. */
export function objectiveNumberOf(id: ControlId): string {
  return id.numbers.slice(0, 3).join('.');
}

/** The numbers of the category: `9.2`. */
export function categoryOf(id: ControlId): string {
  return id.numbers.slice(0, 2).join('.');
}
