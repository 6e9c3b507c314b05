import { doneUnless, textRefusals, type Decision } from '@toroku/kernel';

/** The longest reason for an opening, in UTF-16 code units. */
export const PURPOSE_MAX = 500;

/** Whoever may, opens a file and says why. The opening lets them download it for some minutes, and stays on record for its owner. */
export function openEvidence(purpose: string): Decision<{ readonly purpose: string }> {
  return doneUnless(textRefusals(purpose, { path: ['purpose'], max: PURPOSE_MAX }), () => ({ purpose: purpose.trim() }));
}
