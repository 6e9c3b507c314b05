/** How the service is delivered. The LIU track takes SaaS only (LIU rules 2.1); what counts as SaaS is inclusive (S-020). */
export const deliveryModels = ['SAAS', 'PAAS', 'IAAS'] as const;
export type DeliveryModel = (typeof deliveryModels)[number];

/** クラウドサービス. What a provider offers and may have registered; one registration is for one service, not for one vendor. */
export interface CloudService {
  readonly id: string;
  readonly version: number;
  /** The provider (クラウドサービス事業者). */
  readonly providerId: string;
  readonly nameJa: string;
  readonly nameEn: string;
  readonly summaryJa: string;
  readonly summaryEn: string;
  readonly deliveryModel: DeliveryModel;
  readonly registeredOn: string;
}
