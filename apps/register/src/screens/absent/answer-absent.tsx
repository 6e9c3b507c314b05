import type { RegisterAnswer } from '@toroku/contract';
import { pageAnswer } from '../../answer';
import type { Here } from '../../here';
import { AbsentPage } from './Page';

/** Nothing is at this address; `number` is what was taken for a registration number. */
export function answerAbsent(here: Here, number: string | null = null): RegisterAnswer {
  return pageAnswer(here, <AbsentPage number={number} />, 404);
}
