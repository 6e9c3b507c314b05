import type { Bilingual } from './guidance';

/** What must hold for a use to match an entry; the assessor confirms each by its code (S-033, S-035, S-044 …). */
export interface MatchCondition extends Bilingual {
  readonly code: string;
  /** Rows of the seed requirements that say so. */
  readonly seeds: readonly string[];
}

/** A remark that helps the assessor; binds nobody. */
export interface MatchNote extends Bilingual {
  readonly seeds: readonly string[];
}

/** One target business. `title` is null where the content was not found: such an entry can match nothing. */
export interface TargetBusiness {
  readonly number: number;
  readonly title: Bilingual | null;
  /** Typical kinds of service, in our words. */
  readonly examples: Bilingual | null;
  readonly conditions: readonly MatchCondition[];
  readonly notes: readonly MatchNote[];
}

/**
 * 対象業務一覧. The business that the ministries in charge hold to be low-impact in general; deliberately abstract
 * (S-050) and without negative examples (S-024). Off-list business is possible with more evidence (S-053).
 */
export interface TargetBusinessList {
  readonly id: string;
  readonly version: number;
  /** From 1, without gaps. Cases keep the edition they were judged under. */
  readonly edition: number;
  /** The first day on which cases are judged under it. */
  readonly effectiveOn: string;
  readonly entries: readonly TargetBusiness[];
  readonly adoptedBy: string;
  readonly adoptedAt: string;
}

/** The entry with the number, or null. */
export function entryOf(list: Pick<TargetBusinessList, 'entries'>, number: number): TargetBusiness | null {
  return list.entries.find((entry) => entry.number === number) ?? null;
}

export const targetBusinessProposalStates = ['PROPOSED', 'MINISTRIES_REVIEW', 'ADOPTED', 'REJECTED'] as const;
export type TargetBusinessProposalState = (typeof targetBusinessProposalStates)[number];

/** 対象業務一覧の拡充の提案. Born of an eligible off-list pre-application (S-032) or of the trend of assessments (S-031). */
export interface TargetBusinessProposal {
  readonly id: string;
  readonly version: number;
  /** The eligible pre-application it came from; null when proposed from the trend. */
  readonly preApplicationId: string | null;
  /** The business in the words of the assessing agencies or of the proposer. */
  readonly business: string;
  readonly grounds: string;
  readonly state: TargetBusinessProposalState;
  readonly proposedOn: string;
  readonly decidedOn: string | null;
  /** Why it was adopted or rejected. */
  readonly decisionNote: string | null;
  /** The edition and entry that took it up, when adopted. */
  readonly adoptedEdition: number | null;
  readonly adoptedEntry: number | null;
}
