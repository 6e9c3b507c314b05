import { fill, frontWords } from '@toroku/words';
import type { Response } from 'express';
import { lines, linkTo, sendPage } from '../identity/page';

const BUILD = './toroku up';

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
