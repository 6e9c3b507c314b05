import type { LegalDay } from '@toroku/kernel';

/** The states of a request for working papers: it is answered as soon as papers stand beside it. */
export const workingPapersStates = ['REQUESTED', 'PROVIDED'] as const;
export type WorkingPapersState = (typeof workingPapersStates)[number];

/** 内部監査調書の提示の求め. The support body doubts a report and asks for what lies behind it (LIU rules 7.6(7), S-167). */
export interface WorkingPapersRequest {
  readonly id: string;
  readonly version: number;
  readonly internalAuditId: string;
  readonly providerId: string;
  readonly requestedById: string;
  /** What is in doubt, and which papers would settle it. */
  readonly reason: string;
  readonly requestedOn: LegalDay;
}

/** 内部監査調書. What the provider shows in answer: the text itself, and where the papers are kept. */
export interface WorkingPapers {
  /** The request's key: one answer a request. */
  readonly id: string;
  readonly internalAuditId: string;
  readonly providerId: string;
  readonly content: string;
  /** Where the originals can be seen; empty when the content is all. */
  readonly reference: string;
  readonly providedOn: LegalDay;
}

/** Where the request stands. */
export function workingPapersState(papers: WorkingPapers | null): WorkingPapersState {
  return papers === null ? 'REQUESTED' : 'PROVIDED';
}
