/** 提供するセキュリティ機能. What a service offers is told, nothing is demanded: `isOffered` false is a full answer (S-072). */
export interface SecurityFunction {
  readonly name: string;
  readonly isOffered: boolean;
  readonly remark: string;
}

/** What the provider states in its part of form 1-2. */
export interface FactSheetContent {
  readonly functions: string;
  /** サーバの所在地 (S-071). */
  readonly serverLocations: readonly string[];
  /** データの保存場所 (S-071). */
  readonly dataLocations: readonly string[];
  readonly securityFunctions: readonly SecurityFunction[];
}

/** 様式1-2（申請者の記入部分）. The provider's part of the impact assessment sheet: one for a service, written by its provider alone. */
export interface ServiceFactSheet extends FactSheetContent {
  readonly id: string;
  readonly version: number;
  readonly serviceId: string;
  readonly providerId: string;
  readonly writtenOn: string;
}
