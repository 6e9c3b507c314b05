import { isPlatformDefault, type Refusal } from '@toroku/kernel';
import { refusalInWords, type Language } from '@toroku/words';
import type { Reason_wordedFragment } from './Refused.generated';

/** One reason why something was not done, worded in both languages, with its clause. */
export type Reason = Omit<Reason_wordedFragment, ' $fragmentName'>;

/** A reason that the rules gave in the browser, as the platform would tell it. */
export function reasonOf({ code, path, facts, clause }: Refusal): Reason {
  const cited = clause && { source: clause.source, edition: clause.edition, at: clause.at, isPlatformDefault: isPlatformDefault(clause) };
  return { code: code as Reason['code'], path, facts, ja: refusalInWords({ code, facts }, 'ja'), en: refusalInWords({ code, facts }, 'en'), clause: cited };
}

/** The reason in a language. */
export function sayReason(reason: Reason, language: Language): string {
  return reason[language];
}

/** The reasons about a field of the input, worded: what stands in front of `path` counts, so `['form']` finds `form.scope` too. */
export function errorsAt(reasons: readonly Reason[], path: readonly string[], language: Language): readonly string[] {
  return reasons.filter((reason) => path.every((step, index) => reason.path[index] === step)).map((reason) => reason[language]);
}
