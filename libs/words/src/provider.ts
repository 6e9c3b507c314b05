import type { CloudServiceVerb, DeliveryModel, ProviderRefusalCode } from '@toroku/domain-provider';
import type { Phrase } from './phrase';

export const providerRefusals: Readonly<Record<ProviderRefusalCode, Phrase>> = {
  SERVICE_IS_NOT_SAAS: { ja: 'ISMAP-LIU の対象は SaaS です（このサービスは {deliveryModel}）。ISMAP への登録を検討してください。', en: 'ISMAP-LIU takes SaaS only (this service is {deliveryModel}). Consider registering with ISMAP.' },
};

export const providerVerbs: Readonly<Record<CloudServiceVerb, Phrase>> = {
  registerCloudService: { ja: 'サービスを登録する', en: 'Add a service' },
  reviseCloudService: { ja: 'サービスの説明を直す', en: 'Correct the description of a service' },
};

export const deliveryModelWords: Readonly<Record<DeliveryModel, Phrase>> = {
  SAAS: { ja: 'SaaS', en: 'SaaS' },
  PAAS: { ja: 'PaaS', en: 'PaaS' },
  IAAS: { ja: 'IaaS', en: 'IaaS' },
};
