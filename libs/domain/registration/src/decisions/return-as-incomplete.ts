import { doneUnless, refusal, textRefusals, type Decision, type LegalDay } from '@toroku/kernel';
import { notNow, type ApplicationPatch } from '../move';
import type { RegistrationApplication } from '../registration-application';

const NOTE_MAX = 1_000;

/** 不備を伝えて返す. The support body lists what is missing; it changes nothing in the papers. */
export function returnAsIncomplete(application: RegistrationApplication, notes: readonly string[], moment: { readonly today: LegalDay }): Decision<ApplicationPatch> {
  const missing = notes.length === 0 ? [refusal('TEXT_MISSING', {}, { path: ['notes'] })] : [];
  const wrong = notes.flatMap((note, index) => textRefusals(note, { path: ['notes', String(index)], max: NOTE_MAX }));
  return doneUnless([notNow(application, 'returnAsIncomplete'), ...missing, ...wrong], () => ({ state: 'INCOMPLETE', returnedOn: moment.today, returnNotes: [...notes] }));
}
