import type { LegalDay } from '@toroku/kernel';

/** The two lists. They are independent: nothing on one is on the other by itself (S-097). */
export const registerTracks = ['ISMAP', 'ISMAP_LIU'] as const;
export type RegisterTrack = (typeof registerTracks)[number];

/** What was decided about an entry. Whether it is in force today is its standing, computed from the day. */
export const registerEntryStatuses = ['ACTIVE', 'SUSPENDED', 'CANCELLED', 'WITHDRAWN'] as const;
export type RegisterEntryStatus = (typeof registerEntryStatuses)[number];

/** A service that the registered one stands on and that its statement does not cover. Public. */
export interface ListedUnderlyingService {
  readonly name: string;
  readonly registrationNumber: string;
}

/**
 * 対象業務. The entry of the target-business list that the pre-application relied on, as it was named then. It tells for what the service was judged; it limits
 * no use (S-111). Whether the official list shows it was not found: the platform shows it (S-107).
 */
export interface JudgedBusiness {
  readonly number: number;
  /** The edition of the list. */
  readonly edition: number;
  readonly titleJa: string;
  readonly titleEn: string;
}

/** 登録. What stands on a register: public facts only, frozen when the committee decided. */
export interface RegisterEntry {
  readonly id: string;
  readonly version: number;
  readonly track: RegisterTrack;
  /** 登録番号. */
  readonly number: string;
  /** Null for an entry that was on the list before the platform and is not yet tied to a service here. */
  readonly serviceId: string | null;
  readonly providerId: string | null;
  readonly serviceNameJa: string;
  readonly serviceNameEn: string;
  readonly operatorNameJa: string;
  readonly operatorNameEn: string;
  readonly registeredOn: LegalDay;
  readonly renewedOn: LegalDay | null;
  /** 有効期限, inclusive. */
  readonly validThroughOn: LegalDay;
  readonly scopeJa: string;
  readonly scopeEn: string;
  readonly regions: readonly string[];
  /** Ids of the implemented control objectives. */
  readonly objectives: readonly string[];
  readonly periodStartOn: LegalDay;
  readonly periodEndOn: LegalDay;
  /** 後発事象. */
  readonly subsequentEvents: string;
  readonly underlyingServices: readonly ListedUnderlyingService[];
  /** Null on the ISMAP register, off the list, and for entries from before the platform. */
  readonly judgedFor: JudgedBusiness | null;
  /** 備考. */
  readonly remarks: string;
  readonly status: RegisterEntryStatus;
  /** The day a renewal was applied for that is not yet decided; null otherwise. */
  readonly renewalAppliedOn: LegalDay | null;
}

/** What happened to an entry, for everybody to read. */
export const registerEventKinds = ['RECORDED', 'REGISTERED', 'RENEWAL_APPLIED', 'RENEWED', 'RENEWAL_REFUSED', 'SUSPENDED', 'SUSPENSION_LIFTED', 'CANCELLED', 'WITHDRAWN'] as const;
export type RegisterEventKind = (typeof registerEventKinds)[number];

/** Why an entry was suspended: the article that was met. */
export const suspensionGrounds = ['UNREPORTED_INCIDENT', 'ESPECIALLY_SERIOUS_INCIDENT'] as const;
export type SuspensionGround = (typeof suspensionGrounds)[number];

/** 登録の履歴. One public event of an entry; never changed. */
export interface RegisterEvent {
  readonly id: string;
  readonly entryId: string;
  readonly kind: RegisterEventKind;
  readonly happenedOn: LegalDay;
  readonly ground: SuspensionGround | null;
  /** In words of those who decided; public. */
  readonly note: string;
}
