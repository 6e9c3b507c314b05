/** Where a query stands: it follows from the answer and the closing, and is never stored. */
export const applicationQueryStates = ['ASKED', 'ANSWERED', 'CLOSED'] as const;
export type ApplicationQueryState = (typeof applicationQueryStates)[number];

/** 照会. The support body asks about an application in review; it never edits what it asks about. */
export interface ApplicationQuery {
  readonly id: string;
  readonly version: number;
  readonly applicationId: string;
  readonly providerId: string;
  readonly supportBodyId: string;
  /** Counted within the application, from 1. */
  readonly number: number;
  /** The part or control the question is about; empty when it is about the whole. */
  readonly about: string;
  readonly question: string;
  readonly askedById: string;
  readonly askedOn: string;
  readonly closedOn: string | null;
}

/** 照会への回答. The applicant's own words. */
export interface ApplicationAnswer {
  readonly id: string;
  readonly queryId: string;
  readonly applicationId: string;
  readonly providerId: string;
  readonly answer: string;
  readonly answeredById: string;
  readonly answeredOn: string;
}

/** Where the query stands. */
export function applicationQueryState(query: Pick<ApplicationQuery, 'closedOn'>, answer: object | null): ApplicationQueryState {
  if (query.closedOn !== null) return 'CLOSED';
  return answer === null ? 'ASKED' : 'ANSWERED';
}
