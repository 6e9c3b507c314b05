import type { LegalDay } from './time/legal-day';

/** The papers that rules come from. `PLATFORM` marks a choice of ours where no paper was found. */
export type ClauseSource =
  | 'BASIC_REGULATIONS'
  | 'ISMAP_REGISTRATION_RULES'
  | 'LIU_REGISTRATION_RULES'
  | 'CONTROL_CRITERIA'
  | 'STANDARD_AUDIT_PROCEDURE'
  | 'IMPACT_GUIDANCE'
  | 'AUDIT_BODY_RULES'
  | 'PORTAL_FAQ'
  | 'CONSULTATION_ANSWERS'
  | 'PLATFORM';

/**
 * How sure we are: H stated by an official text, M by an official page seen in part or a firm quoting the rules,
 * L one secondary source or an inference, R recollection, GAP the number or list exists but was not found.
 * L, R and GAP are shown to people as "platform default".
 */
export type Confidence = 'H' | 'M' | 'L' | 'R' | 'GAP';

/** Where a rule, deadline, parameter or permission comes from. */
export interface Clause {
  readonly source: ClauseSource;
  /** The day from which the edition we read has been in force. */
  readonly edition: LegalDay;
  /** Article, table or chapter, as the source numbers it. */
  readonly at: string;
  /** Rows of the seed requirements (S-001 …) that say the same. */
  readonly seeds?: readonly `S-${string}`[];
  readonly confidence: Confidence;
}

/** Whether the clause is a choice of the platform that people must be able to recognise as one. */
export function isPlatformDefault(clause: Clause): boolean {
  return clause.source === 'PLATFORM' || clause.confidence === 'L' || clause.confidence === 'R' || clause.confidence === 'GAP';
}
