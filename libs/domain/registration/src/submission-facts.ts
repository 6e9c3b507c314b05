import type { FindingForRegistration, InternalAudit } from '@toroku/domain-audit';
import type { PreApplication } from '@toroku/domain-impact';
import type { DeliveryModel } from '@toroku/domain-provider';
import type { LegalDay, Refusal } from '@toroku/kernel';
import type { RegisterEntry } from './register-entry';
import type { RegistrationApplication } from './registration-application';
import type { RegistrationApplicationFormContent } from './registration-application-form';
import type { ForeignLawInformation } from './rules/foreign-law-information-is-given';

/** What the application looks at in the statement. */
export interface StatementForApplication {
  readonly id: string;
  readonly serviceId: string;
  readonly isDeclared: boolean;
  /** SHA-256 of its content now. */
  readonly digest: string;
  readonly periodStartsOn: LegalDay | null;
  readonly periodEndsOn: LegalDay | null;
  readonly foreignLaw: ForeignLawInformation;
  /** Everything the check of the basic statement requirements still finds wrong. */
  readonly shortcomings: readonly Refusal[];
  /** The control objectives left out, each with the reason given. */
  readonly exclusions: readonly StatedExclusion[];
}

/** A control objective the statement leaves out, and why. */
export interface StatedExclusion {
  readonly objectiveId: string;
  readonly reason: string;
}

/** What the application looks at in the audit engagement. */
export interface EngagementForApplication {
  readonly id: string;
  readonly serviceId: string;
  readonly statementId: string;
  /** SHA-256 of the statement as it was audited. */
  readonly statementDigest: string | null;
  readonly reportIssuedOn: LegalDay | null;
  /** Every reason why the body that issued the report could not: it is judged by the list on the report day. */
  readonly auditBodyReasons: readonly Refusal[];
}

/** What a renewal looks at in the entry it is for. */
export type EntryForRenewal = Pick<RegisterEntry, 'id' | 'status' | 'validThroughOn' | 'renewalAppliedOn' | 'periodEndOn'> & { readonly serviceId: string };

/** Everything that an application is judged by when it is handed in. A paper that is not attached is null. */
export interface SubmissionFacts {
  readonly application: Pick<RegistrationApplication, 'kind' | 'serviceId' | 'submittedOn'>;
  readonly form: RegistrationApplicationFormContent;
  readonly deliveryModel: DeliveryModel;
  readonly preApplication: Pick<PreApplication, 'id' | 'serviceId' | 'state'> | null;
  readonly statement: StatementForApplication | null;
  readonly engagement: EngagementForApplication | null;
  readonly internalAudit: Pick<InternalAudit, 'id' | 'serviceId' | 'statementId' | 'state'> | null;
  /** Of the audit and of the internal audit. */
  readonly findings: readonly FindingForRegistration[];
  /** Null for a first application. */
  readonly entry: EntryForRenewal | null;
}
