import type { FactSheetContent } from './fact-sheet';
import type { ImpactReason } from './impact-reason';

export const impactAssessmentStates = ['REQUESTED', 'DRAFTING', 'CONCLUDED', 'DECLINED', 'WITHDRAWN'] as const;
export type ImpactAssessmentState = (typeof impactAssessmentStates)[number];

/**
 * 影響度評価. One agency's assessment of one service for its own concrete business: the judgement attaches to the
 * business, not to the product (S-076). This row is the case; what the agency writes is the sheet, which is its alone.
 */
export interface ImpactAssessment {
  readonly id: string;
  readonly version: number;
  readonly serviceId: string;
  readonly providerId: string;
  readonly agencyId: string;
  readonly state: ImpactAssessmentState;
  /** Null when the agency began on its own need. */
  readonly requestedOn: string | null;
  readonly requestNote: string | null;
  readonly openedOn: string;
  readonly declinedOn: string | null;
  readonly declineReason: string | null;
  readonly concludedOn: string | null;
}

/** Whether the use is on the list (対象業務) or under consideration (要検討業務). */
export const businessRoutes = ['ON_LIST', 'OFF_LIST'] as const;
export type BusinessRoute = (typeof businessRoutes)[number];

/** What excludes a use whatever its level: public order and security (S-035), no limited purpose (S-046). */
export const exclusionFlags = ['PUBLIC_ORDER_OR_SECURITY', 'PURPOSE_NOT_LIMITED'] as const;
export type ExclusionFlag = (typeof exclusionFlags)[number];

/** LOG_IN takes the level of the business processed; BUSINESS is everything else (S-038). */
export const informationKinds = ['BUSINESS', 'LOG_IN'] as const;
export type InformationKind = (typeof informationKinds)[number];

/** The level along one axis with the assessor's reason. */
export interface ImpactRating {
  readonly axis: string;
  readonly level: number;
  /** Codes of the guidance's harm viewpoints that led to the level. */
  readonly viewpoints: readonly string[];
  readonly reason: string;
}

/** 取り扱う情報. One type of information that a use handles. */
export interface HandledInformation {
  readonly name: string;
  readonly kind: InformationKind;
  /** 機密性 1, 2 or 3 of the Common Standards. */
  readonly confidentialityClass: number;
  /** The provider cannot read it. Told, and without effect on the level (S-034). */
  readonly isEncryptedFromProvider: boolean;
  readonly ratings: readonly ImpactRating[];
}

/** One use of the service by the agency (S-070). */
export interface ImpactUse {
  readonly name: string;
  /** 業務の概要. */
  readonly outline: string;
  readonly exclusionFlags: readonly ExclusionFlag[];
  readonly information: readonly HandledInformation[];
}

/** What the agency writes. */
export interface SheetContent {
  /** The concrete need to procure (S-064). */
  readonly procurementNeed: string;
  readonly route: BusinessRoute | null;
  readonly matchedEntry: number | null;
  /** Codes of the entry's conditions that the assessor confirms. */
  readonly confirmedConditions: readonly string[];
  readonly matchReason: string;
  readonly uses: readonly ImpactUse[];
  /** Name and post of the person who assesses, as they stand on the sheet. */
  readonly assessorName: string;
}

/** What an assessment came to, fixed at its conclusion. */
export interface ImpactOutcome {
  readonly level: number;
  /** Whether the LIU track is possible: overall low and nothing excludes it. */
  readonly isLow: boolean;
  readonly explanation: readonly ImpactReason[];
}

/** 影響度評価シート（府省庁等の記入部分）. Written by the assessing agency alone; shown to others once concluded. */
export interface ImpactSheet extends SheetContent {
  readonly id: string;
  readonly version: number;
  readonly assessmentId: string;
  readonly serviceId: string;
  readonly agencyId: string;
  readonly guidanceEdition: number;
  readonly listEdition: number;
  readonly assessorId: string | null;
  /** The day the result bears; its age counts from here (S-056). Null while it is a draft. */
  readonly evaluatedOn: string | null;
  /** The last day on which a pre-application may rest on it. */
  readonly usableThroughOn: string | null;
  readonly outcome: ImpactOutcome | null;
  /** The provider's part as it stood at the conclusion. */
  readonly factSheet: FactSheetContent | null;
}

/** A sheet on which nothing has been written. */
export const emptySheet: SheetContent = { procurementNeed: '', route: null, matchedEntry: null, confirmedConditions: [], matchReason: '', uses: [], assessorName: '' };
