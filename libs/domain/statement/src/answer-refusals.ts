import { refusal, textRefusals, type Refusal } from '@toroku/kernel';
import type { StatementRefusalCode } from './refusals';
import type { StatedControl } from './statement';

/** The longest individual control or reason, in UTF-16 code units (platform's choice); also of those in a file. */
export const ANSWER_TEXT_MOST = 10_000;

/** What is wrong with answers as answers, finished or not: controls that the edition does not have, that are answered twice, texts too long. */
export function answerRefusals(answers: readonly StatedControl[], { editionId, knownIds }: { readonly editionId: string; readonly knownIds: ReadonlySet<string> }): readonly Refusal[] {
  return [
    ...answers
      .filter(({ controlId }) => !knownIds.has(controlId))
      .map(({ controlId }) => refusal<StatementRefusalCode>('CONTROL_NOT_IN_EDITION', { controlId, editionId }, { path: ['control', controlId] })),
    ...twice(answers).map((controlId) => refusal<StatementRefusalCode>('CONTROL_STATED_TWICE', { controlId }, { path: ['control', controlId] })),
    ...answers.flatMap(textsTooLong),
  ];
}

/** The ids that are answered more than once, each once. */
function twice(answers: readonly StatedControl[]): readonly string[] {
  const seen = new Set<string>();
  return [...new Set(answers.map(({ controlId }) => controlId).filter((id) => seen.has(id) || !seen.add(id)))];
}

function textsTooLong({ controlId, individualControls, reasonNotSelected }: StatedControl): readonly Refusal[] {
  return [
    ...individualControls.flatMap((text, index) => textRefusals(text, { path: ['control', controlId, 'individualControls', String(index)], min: 0, max: ANSWER_TEXT_MOST })),
    ...textRefusals(reasonNotSelected, { path: ['control', controlId, 'reasonNotSelected'], min: 0, max: ANSWER_TEXT_MOST }),
  ];
}
