/** What an applicant tells about foreign law and related risks (ISMAP registration rules 3.4, S-013). Empty texts are not yet given. */
export interface ForeignLawInformation {
  /** 資本関係・役員等. */
  readonly capitalTies: string;
  /** Risk that law other than Japan's lets the agency's information be accessed or processed against its intent (3.4(2)). */
  readonly foreignLawRisk: string;
  /** 契約の準拠法. */
  readonly governingLaw: string;
  /** 裁判管轄. */
  readonly court: string;
  /** Penetration tests and vulnerability checks by third parties, and whether agencies may test. */
  readonly thirdPartyTests: string;
}

export const foreignLawFields = ['capitalTies', 'foreignLawRisk', 'governingLaw', 'court', 'thirdPartyTests'] as const satisfies readonly (keyof ForeignLawInformation)[];

/** What the applicant writes on the application itself. */
export interface RegistrationApplicationFormContent {
  readonly contactName: string;
  readonly contactMail: string;
  readonly contactPhone: string;
  readonly foreignLaw: ForeignLawInformation;
  /** What the applicant wants to add. */
  readonly additionalInformation: string;
}

/** 登録申請書. The applicant's own paper: nobody else writes it, whoever moves the case. */
export interface RegistrationApplicationForm extends RegistrationApplicationFormContent {
  readonly id: string;
  readonly version: number;
  readonly applicationId: string;
  readonly providerId: string;
}

/** A form on which nothing is written yet. */
export const emptyApplicationForm: RegistrationApplicationFormContent = {
  contactName: '',
  contactMail: '',
  contactPhone: '',
  foreignLaw: { capitalTies: '', foreignLawRisk: '', governingLaw: '', court: '', thirdPartyTests: '' },
  additionalInformation: '',
};
