import { fill, frontWords, webWords } from '@toroku/words';
import type { Request, Response } from 'express';
import { lines, linkTo, sendPage } from '../identity/page';
import type { Problem } from './problem';

const BUILD = './toroku up';

/** Whether a request wants a page to read rather than an answer for a program. */
export function isForAPerson(request: Request): boolean {
  return request.accepts(['json', 'html']) === 'html';
}

/** Something went wrong: said to a person, in both languages. */
export function sendProblemPage(response: Response, status: number, { words }: Problem): void {
  sendPage(response.status(status), webWords.broken, `<p>${lines(words)}</p>${linkTo('/', frontWords.toFrontDoor)}`);
}

/** Nothing is here: said to a person, in both languages. */
export function sendNotThere(response: Response): void {
  sendPage(response.status(404), frontWords.notThere, `<p>${lines(frontWords.notThereLead)}</p>${linkTo('/', frontWords.toFrontDoor)}`);
}

/** The app is not built: how to build it. */
export function sendNotBuilt(response: Response): void {
  const { ja, en } = frontWords.notBuiltLead;
  const lead = { ja: fill({ ja, en }, 'ja', { command: BUILD }), en: fill({ ja, en }, 'en', { command: BUILD }) };
  sendPage(response.status(503), frontWords.notBuilt, `<p>${lines(lead)}</p>${linkTo('/', frontWords.toFrontDoor)}`);
}
