import type { Instant } from '@toroku/kernel';
import type { Duty } from './duty';

/** What is signed off by a named person. */
export const signatureKinds = ['STATEMENT', 'WRITTEN_REPRESENTATION', 'AUDIT_REPORT', 'AUDIT_REPORT_RECEIPT'] as const;
export type SignatureKind = (typeof signatureKinds)[number];

/** Whether what a signature rests on still reads as it did then. UNKNOWN to whoever may not see the statement. Follows from the digests when it is read. */
export const signatureStandings = ['CURRENT', 'STALE', 'UNKNOWN'] as const;
export type SignatureStanding = (typeof signatureStandings)[number];

/** 署名の記録. A person's sign-off of exact bytes: the canonical text (RFC 8785) of what was before them, and its SHA-256. */
export interface Signature {
  readonly id: string;
  readonly kind: SignatureKind;
  /** The statement, the engagement of a Written Representation, or the report. */
  readonly subjectId: string;
  /** The case by whose sight it is seen. */
  readonly caseId: string;
  readonly statementId: string;
  /** The statement's digest when it was signed. */
  readonly statementDigest: string;
  readonly organisationId: string;
  /** The organisation, where it signs as the statement's provider. */
  readonly providerId: string | null;
  readonly engagementId: string | null;
  /** The organisation, where it signs as the engagement's audit body. */
  readonly auditBodyId: string | null;
  readonly signedBy: string;
  /** As the person was called then. */
  readonly signerNameJa: string;
  readonly signerNameEn: string;
  readonly duty: Duty;
  readonly signedAt: Instant;
  readonly digest: string;
  /** The canonical text. */
  readonly content: string;
}

/** How a signature stands, from the digest of its statement now; null for whoever may not see the statement. */
export function standingOf({ statementDigest }: Pick<Signature, 'statementDigest'>, now: { readonly contentDigest: string | null } | null): SignatureStanding {
  if (now === null) return 'UNKNOWN';
  return now.contentDigest === statementDigest ? 'CURRENT' : 'STALE';
}
