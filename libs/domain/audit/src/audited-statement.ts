import type { LegalDay } from '@toroku/kernel';

/** What the audit needs to know of the statement. */
export interface AuditedStatement {
  readonly id: string;
  readonly serviceId: string;
  readonly providerId: string;
  readonly state: string;
  readonly periodStartOn: LegalDay;
  readonly periodEndOn: LegalDay;
  /** SHA-256 over the declared content; null while it is a draft. */
  readonly contentDigest: string | null;
}

/** What the audit needs to know of one answer of the statement. */
export interface StatedAnswer {
  readonly controlId: string;
  readonly changes: readonly unknown[];
}
