import type { Clause } from '@toroku/kernel';
import type { FactSheetContent } from './fact-sheet';
import type { BusinessRoute, ImpactOutcome, SheetContent } from './impact-assessment';
import type { TargetBusiness } from './target-business';

export const preApplicationStates = [
  'DRAFT',
  'ASSESSMENT_REQUESTED',
  'ASSESSED',
  'SUBMITTED',
  'RETURNED',
  'ACCEPTED',
  'QUEUED_FOR_BATCH',
  'UNDER_REVIEW',
  'ELIGIBLE',
  'NOT_ELIGIBLE',
  'WITHDRAWN',
] as const;
export type PreApplicationState = (typeof preApplicationStates)[number];

export const preApplicationResults = ['ELIGIBLE', 'NOT_ELIGIBLE'] as const;
export type PreApplicationResult = (typeof preApplicationResults)[number];

/** On what a case is held not to be eligible; each stands for a clause. */
export const ineligibilityGrounds = ['BUSINESS_NOT_ON_LIST', 'IMPACT_NOT_LOW', 'PROBABILITY_NOT_CONFIRMED', 'BUSINESS_EXCLUDED', 'ASSESSMENT_NOT_VALID'] as const;
export type IneligibilityGround = (typeof ineligibilityGrounds)[number];

/** One reason of a decision, in words of those who decided. */
export interface PreApplicationReason {
  /** Null in a decision in favour. */
  readonly ground: IneligibilityGround | null;
  readonly text: string;
  readonly clause: Clause;
}

/** 事前申請. A provider asks whether its service may take the LIU track; rests on the agencies' assessments. */
export interface PreApplication {
  readonly id: string;
  readonly version: number;
  readonly serviceId: string;
  readonly providerId: string;
  readonly route: BusinessRoute;
  /** The edition of the target-business list that the case is judged under. */
  readonly listEdition: number;
  /** The entry it relies on; null off the list. */
  readonly matchedEntry: number | null;
  readonly state: PreApplicationState;
  readonly ruleSetId: string;
  readonly assessmentIds: string[];
  /** Those of them that the agencies have not concluded yet. */
  readonly pendingAssessmentIds: string[];
  /** For letters; given at the first submission. */
  readonly referenceNumber: string | null;
  readonly openedOn: string;
  /**
   * The day of the latest submission: the pre-application date (S-056, S-090). Which day counts after a return was not
   * found; the platform takes the day on which the papers that were accepted came in.
   */
  readonly submittedOn: string | null;
  readonly returnedOn: string | null;
  /** What the support body asked for when it returned the papers; it asks, it never edits. */
  readonly returnNotes: string[];
  readonly acceptedOn: string | null;
  /** Last day of the half of the fiscal year: the key of the batch. Null on the list. */
  readonly batchEndsOn: string | null;
  readonly batchDueOn: string | null;
  readonly reviewBeganOn: string | null;
  readonly decidedOn: string | null;
  /** The organisation that decided. */
  readonly decidedBy: string | null;
  readonly result: PreApplicationResult | null;
  readonly reasons: readonly PreApplicationReason[];
}

/** What the applicant writes in form 1-1. */
export interface PreApplicationFormContent {
  readonly representativeName: string;
  readonly contactName: string;
  readonly contactMail: string;
  readonly contactPhone: string;
  /** The business for which the service is offered. */
  readonly businessOutline: string;
  /** What the applicant wants to add. */
  readonly remarks: string;
}

/** 様式1-1 事前申請書. Written by the applicant alone. */
export interface PreApplicationForm extends PreApplicationFormContent {
  readonly id: string;
  readonly version: number;
  readonly preApplicationId: string;
  readonly providerId: string;
}

/** 提出された事前申請の控え. The whole set of papers as handed in, with the wording and editions of that day; never changed. */
export interface PreApplicationSubmission {
  readonly id: string;
  readonly preApplicationId: string;
  readonly providerId: string;
  /** 1 for the first submission, one more after every return. */
  readonly round: number;
  readonly submittedOn: string;
  readonly papers: SubmittedPapers;
}

/** Forms 1-1 and 1-2 as handed in. */
export interface SubmittedPapers {
  readonly serviceNameJa: string;
  readonly serviceNameEn: string;
  readonly form: PreApplicationFormContent;
  readonly factSheet: FactSheetContent;
  readonly route: BusinessRoute;
  readonly listEdition: number;
  readonly entry: TargetBusiness | null;
  readonly sheets: readonly (SheetContent & { readonly assessmentId: string; readonly agencyId: string; readonly evaluatedOn: string; readonly outcome: ImpactOutcome })[];
}

/** 様式1-4 事前申請結果通知書. Everything the result notice holds, as data; written once, by those who decided (S-092). */
export interface PreApplicationNotice {
  readonly id: string;
  readonly preApplicationId: string;
  /** The organisation that decided. */
  readonly issuedBy: string;
  readonly issuerNameJa: string;
  readonly referenceNumber: string;
  readonly providerNameJa: string;
  readonly serviceNameJa: string;
  readonly route: BusinessRoute;
  readonly listEdition: number;
  readonly matchedEntry: number | null;
  readonly ruleSetId: string;
  readonly submittedOn: string;
  readonly acceptedOn: string;
  readonly decidedOn: string;
  readonly result: PreApplicationResult;
  readonly reasons: readonly PreApplicationReason[];
}
