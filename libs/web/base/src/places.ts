/** What a link can lead to. */
export type Noun =
  | 'cloudService'
  | 'impactAssessment'
  | 'preApplication'
  | 'targetBusinessProposal'
  | 'statement'
  | 'internalAudit'
  | 'engagement'
  | 'finding'
  | 'registrationApplication'
  | 'incident'
  | 'registerEntry'
  | 'organisation';

/** Where an app shows a noun; null where it has no screen for it. Addresses are without the app's own name. */
export type Places = (noun: Noun, id: string) => string | null;

const NOUNS: readonly (readonly [prefix: RegExp, noun: Noun])[] = [
  [/^IMPACT_ASSESSMENT/, 'impactAssessment'],
  [/^PRE_APPLICATION/, 'preApplication'],
  [/^TARGET_BUSINESS/, 'targetBusinessProposal'],
  [/^(ENGAGEMENT|AUDIT_REPORT|REPRESENTATION)/, 'engagement'],
  [/^(FINDING|IMPROVEMENT)/, 'finding'],
  [/^WORKING_PAPERS/, 'internalAudit'],
  [/^REFERENCE_TRANSLATION/, 'statement'],
  [/^INCIDENT/, 'incident'],
  [/^REGISTER_/, 'registerEntry'],
  [/^(REGISTRATION|QUERY|TECHNICAL_REVIEW|ADDITIONAL_AUDIT)/, 'registrationApplication'],
];

/** The noun that a notice is about. */
export function nounOfNotice(code: string): Noun | null {
  return NOUNS.find(([prefix]) => prefix.test(code))?.[1] ?? null;
}
