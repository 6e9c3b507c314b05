/** What the applicant writes on the application itself. What it tells about foreign law (3.4) stands in the statement and is not asked again. */
export interface RegistrationApplicationFormContent {
  readonly contactName: string;
  readonly contactMail: string;
  readonly contactPhone: string;
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
  additionalInformation: '',
};
