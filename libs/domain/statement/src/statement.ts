import type { CertificateScheme } from '@toroku/domain-catalogue';
import type { LegalDay } from '@toroku/kernel';

export const statementStates = ['DRAFT', 'DECLARED', 'WITHDRAWN'] as const;
export type StatementState = (typeof statementStates)[number];

/** A service of another provider that this one stands on and that the statement does not cover (criteria 2.2.2). */
export interface UnderlyingService {
  readonly name: string;
  /** Its number on the ISMAP register; empty while it has none. */
  readonly registrationNumber: string;
}

/** A certificate or audit of another scheme (attachment 7). Information only: the scheme does not accept it in place of its own audit (S-157). */
export interface OtherCertificate {
  readonly name: string;
  /** The scheme it belongs to, where it is one the platform knows by name: what a mapping is looked up by. */
  readonly scheme?: CertificateScheme | null;
  readonly validThroughOn: LegalDay | null;
}

/** The parts of a statement besides its controls (criteria 2.2.1 to 2.2.7 and registration rules 3.4). */
export interface StatementParts {
  /** 2.2.2, public. */
  readonly scopeJa: string;
  readonly scopeEn: string;
  readonly regions: readonly string[];
  readonly underlyingServices: readonly UnderlyingService[];
  /** 2.2.3, an attachment that is not public. */
  readonly companyOverview: string;
  readonly serviceOverview: string;
  readonly logicalStructure: string;
  readonly internalControl: string;
  readonly populationDefinition: string;
  /** 2.2.6, public; empty when there were none. */
  readonly subsequentEvents: string;
  /** 2.2.7, not public. */
  readonly specialNotes: string;
  /** Registration rules 3.4: capital ties and officers, risk from law other than Japan's, law and court of the contract, tests by third parties. */
  readonly capitalTies: string;
  readonly foreignLaw: string;
  readonly governingLaw: string;
  readonly penetrationTests: string;
  readonly certificates: readonly OtherCertificate[];
}

/** 言明書. A provider's assertion about the controls of one service over one assessment period. */
export interface Statement {
  readonly id: string;
  readonly version: number;
  readonly serviceId: string;
  readonly providerId: string;
  readonly editionId: string;
  readonly ruleSetId: string;
  readonly state: StatementState;
  /** The statement of the period before; null for a first registration. */
  readonly previousStatementId: string | null;
  /** 監査の対象期間, first day. */
  readonly periodStartOn: LegalDay;
  /** 監査の対象期間, last day, inclusive. */
  readonly periodEndOn: LegalDay;
  readonly parts: StatementParts;
  readonly openedOn: LegalDay;
  readonly declaredOn: LegalDay | null;
  /** The representative who declared it. */
  readonly declaredBy: string | null;
  /** SHA-256 over the declared content; null while it is a draft. */
  readonly contentDigest: string | null;
}

/** A change of an individual control inside the assessment period (criteria 2.2.4). */
export interface IndividualControlChange {
  readonly before: string;
  readonly after: string;
  readonly changedOn: LegalDay;
}

/** 管理策の選択. What the statement says of one control. */
export interface StatementControl {
  readonly statementId: string;
  readonly providerId: string;
  readonly controlId: string;
  /** Null while it is undecided. */
  readonly selected: boolean | null;
  /** 個別管理策. The provider's own designs. */
  readonly individualControls: readonly string[];
  /** Why it is not selected; empty when it is. */
  readonly reasonNotSelected: string;
  readonly changes: readonly IndividualControlChange[];
}

/** What a provider says of one control. */
export type StatedControl = Omit<StatementControl, 'statementId' | 'providerId'>;

/** 言明書の控え. The whole statement as it was declared; never changed. */
export interface StatementDeclaration {
  readonly id: string;
  readonly statementId: string;
  readonly providerId: string;
  readonly declaredOn: LegalDay;
  readonly declaredBy: string;
  readonly contentDigest: string;
  readonly content: DeclaredContent;
}

/** What is frozen and hashed when a statement is declared. */
export interface DeclaredContent {
  readonly serviceNameJa: string;
  readonly serviceNameEn: string;
  readonly editionId: string;
  readonly ruleSetId: string;
  readonly periodStartOn: LegalDay;
  readonly periodEndOn: LegalDay;
  readonly parts: StatementParts;
  readonly controls: readonly StatedControl[];
}

/** A statement's parts before anything was written. */
export const emptyParts: StatementParts = {
  scopeJa: '',
  scopeEn: '',
  regions: [],
  underlyingServices: [],
  companyOverview: '',
  serviceOverview: '',
  logicalStructure: '',
  internalControl: '',
  populationDefinition: '',
  subsequentEvents: '',
  specialNotes: '',
  capitalTies: '',
  foreignLaw: '',
  governingLaw: '',
  penetrationTests: '',
  certificates: [],
};
