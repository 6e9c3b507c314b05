import type { LegalDay } from '@toroku/kernel';

/**
 * Schemes whose certificates providers bring along (attachment 7), by the names of the field. A certificate of any other has none.
 * None of them stands in for the audit (S-157): what is known of them helps to write and to plan.
 */
export const certificateSchemes = ['ISO_27001', 'ISO_27017', 'ISO_27018', 'ISO_27701', 'ISO_22301', 'ISO_20000_1', 'SOC_1', 'SOC_2', 'SOC_3', 'FEDRAMP', 'CSA_STAR', 'PCI_DSS', 'C5', 'IRAP'] as const;
export type CertificateScheme = (typeof certificateSchemes)[number];

/** 管理策の手引き. What an operator loaded to explain a control: the official guidance is not the platform's. */
export interface ControlGuidance {
  readonly id: string;
  readonly editionId: string;
  readonly controlId: string;
  readonly textJa: string;
  readonly textEn: string;
  /** The paper it was taken from. */
  readonly source: string;
  readonly loadedOn: LegalDay;
}

/** 他の枠組みとの対応表. Which requirements of another scheme touch which controls of an edition, as an operator loaded it. One for a scheme and an edition. */
export interface CertificateMapping {
  readonly id: string;
  readonly editionId: string;
  readonly scheme: CertificateScheme;
  /** The paper it was taken from. */
  readonly source: string;
  readonly loadedOn: LegalDay;
}

/** One line of a mapping: a requirement as its scheme numbers it, and a control that it touches. */
export interface MappedControl {
  readonly id: string;
  readonly mappingId: string;
  readonly reference: string;
  readonly controlId: string;
}
