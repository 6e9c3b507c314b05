import type { LegalDay } from '@toroku/kernel';
import type { MediaType } from './media-type';

export const scanStates = ['NOT_SCANNED', 'CLEAN'] as const;
/** What a scanner said of the bytes before they were kept. Where none is set up, nobody looked: that is said, not hidden. An infected file is never kept. */
export type ScanState = (typeof scanStates)[number];

/** 証跡ファイル. A file that a provider shows as evidence; its bytes stand under their digest and never change. */
export interface EvidenceFile {
  readonly id: string;
  readonly providerId: string;
  /** The upload that brought it: asking again for the same upload answers the same file. */
  readonly uploadId: string;
  /** SHA-256 over the bytes, in hexadecimal: also their address in the store. */
  readonly digest: string;
  /** In bytes. */
  readonly size: number;
  readonly mediaType: MediaType;
  /** As its uploader named it. */
  readonly name: string;
  readonly scan: ScanState;
  readonly uploadedById: string;
  readonly uploadedAt: string;
}

/** 証跡の紐付け. Says that a file is evidence of one control of one statement. */
export interface EvidenceLink {
  readonly id: string;
  readonly fileId: string;
  readonly statementId: string;
  readonly providerId: string;
  readonly controlId: string;
  readonly linkedById: string;
  readonly linkedOn: LegalDay;
}

/** What the platform found out about an upload when its last byte had come. */
export interface ReceivedFile {
  readonly uploadId: string;
  readonly name: string;
  readonly digest: string;
  readonly size: number;
  /** Judged by the first bytes; null when they are of no type that is taken. */
  readonly mediaType: MediaType | null;
  readonly scan: ScanVerdict;
}

/** What a scanner answers. */
export type ScanVerdict = { readonly kind: ScanState } | { readonly kind: 'INFECTED'; readonly signature: string };
