/** The kinds of party of the scheme (domain.md section 1). One organisation has one kind. */
export const organisationKinds = [
  'CSP',
  'AUDIT_BODY',
  'AGENCY',
  'SUPPORT_BODY',
  'STEERING_COMMITTEE',
  'MINISTRY_IN_CHARGE',
  'PLATFORM',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** 独立行政法人 and 指定法人 use the registers but do not assess impact at the scheme's start (S-062). */
export const agencyKinds = ['NATIONAL_ADMINISTRATIVE_ORGAN', 'INCORPORATED_ADMINISTRATIVE_AGENCY', 'DESIGNATED_CORPORATION'] as const;
export type AgencyKind = (typeof agencyKinds)[number];

/** 組織. A party of the scheme: a provider, an audit body, a ministry, a body of the scheme. */
export interface Organisation {
  readonly id: string;
  readonly version: number;
  readonly kind: OrganisationKind;
  /** Only for agencies. */
  readonly agencyKind: AgencyKind | null;
  readonly nameJa: string;
  readonly nameEn: string;
  /** 法人番号, 13 digits, where the organisation has one. */
  readonly corporateNumber: string | null;
  readonly registeredAt: string;
}
