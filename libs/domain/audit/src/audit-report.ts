import type { LegalDay } from '@toroku/kernel';
import type { Confirmation } from './representation';
import type { ControlResult } from './control-result';
import type { EngagementControl } from './engagement-control';
import type { Engagement } from './engagement';
import type { Population } from './population';
import type { SampleSelection } from './sample';

/** One line of the report: what was to be assessed and why, and what came of it. */
export type ReportedControl = Pick<EngagementControl, 'controlId' | 'depth' | 'reason'> &
  Pick<ControlResult, 'designResult' | 'designProcedure' | 'operationalResult' | 'operationalProcedure'>;

/** A sample as the report names it: from what, how many, and what came of them. The items themselves are working papers of the audit body. */
export interface ReportedSample {
  readonly controlId: string;
  readonly population: Pick<Population, 'name' | 'fromOn' | 'throughOn' | 'size' | 'frequency'>;
  readonly selection: SampleSelection;
  readonly drawn: number;
  readonly exceptions: number;
  readonly sizeReason: string;
}

/** A finding as the report names it. */
export interface ReportedFinding {
  readonly id: string;
  readonly controlId: string;
  readonly state: string;
  readonly title: string;
  readonly severity: string | null;
}

/** What the report says, whole. */
export interface AuditReportContent {
  readonly engagement: Pick<Engagement, 'id' | 'kind' | 'serviceId' | 'providerId' | 'auditBodyId' | 'statementId' | 'periodStartOn' | 'periodEndOn' | 'year' | 'contractedOn' | 'statementDigest'>;
  readonly controls: readonly ReportedControl[];
  readonly samples: readonly ReportedSample[];
  readonly findings: readonly ReportedFinding[];
  readonly representation: { readonly signedOn: LegalDay; readonly confirmations: readonly Confirmation[] } | null;
}

/**
 * 実施結果報告書. Frozen when issued. Not public: for the provider, the audit body and, once the application carries it, the support body.
 * It reports procedures and findings; an overall opinion is optional.
 */
export interface AuditReport {
  readonly id: string;
  readonly engagementId: string;
  readonly auditBodyId: string;
  readonly providerId: string;
  readonly content: AuditReportContent;
  /** SHA-256 over the content. */
  readonly digest: string;
  readonly opinion: string;
  readonly issuedById: string;
  readonly issuedOn: LegalDay;
}
