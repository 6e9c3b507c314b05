import { refusal, textRefusals, type Refusal } from '@toroku/kernel';

/** One @, no white space, a dot in the domain; more is for the mail server to find out. */
const shape = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;

/** The address as it is stored and compared. */
export function foldedEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** What is wrong with an address. */
export function emailRefusals(email: string, path: readonly string[]): readonly Refusal[] {
  const found = textRefusals(email, { path, max: 254 });
  return found.length > 0 || shape.test(foldedEmail(email)) ? found : [refusal('EMAIL_MALFORMED', { value: email.slice(0, 80) }, { path })];
}
