import type { Language } from '@toroku/words';
import type { Reason_wordedFragment } from './Refused.generated';

/** One reason why something was not done, worded in both languages, with its clause. */
export type Reason = Omit<Reason_wordedFragment, ' $fragmentName'>;

/** The reason in a language. */
export function sayReason(reason: Reason, language: Language): string {
  return reason[language];
}

/** The reasons about a field of the input, worded: what stands in front of `path` counts, so `['form']` finds `form.scope` too. */
export function errorsAt(reasons: readonly Reason[], path: readonly string[], language: Language): readonly string[] {
  return reasons.filter((reason) => path.every((step, index) => reason.path[index] === step)).map((reason) => reason[language]);
}
