/** How a reviewer judges the reason for leaving a control objective out (LIU rules 10.1, S-122, S-123). */
export const exclusionVerdicts = ['VALID', 'INVALID'] as const;
export type ExclusionVerdict = (typeof exclusionVerdicts)[number];

/** 除外理由の判断. One excluded control objective, judged by the support body in the technical review. */
export interface ExclusionJudgement {
  readonly id: string;
  readonly version: number;
  readonly applicationId: string;
  readonly supportBodyId: string;
  /** The control objective (3 digits). */
  readonly objectiveId: string;
  /** The applicant's reason as it stood when it was judged. */
  readonly statedReason: string;
  readonly verdict: ExclusionVerdict;
  /** Why it is judged so. */
  readonly reason: string;
  readonly judgedById: string;
  readonly judgedOn: string;
}

/** What the reviewer proposes to the committee. */
export const reviewConclusions = ['MEETS_REQUIREMENTS', 'DOES_NOT_MEET_REQUIREMENTS'] as const;
export type ReviewConclusion = (typeof reviewConclusions)[number];

/** 技術的審査の意見. The reviewer's opinion for the committee: seen by the support body and the committee alone. */
export interface ReviewOpinion {
  readonly id: string;
  readonly version: number;
  readonly applicationId: string;
  readonly supportBodyId: string;
  readonly conclusion: ReviewConclusion;
  readonly opinion: string;
  readonly writtenById: string;
  readonly writtenOn: string;
}
