import { day, defineRule } from '@toroku/kernel';
import type { DeliveryModel } from '../cloud-service';
import type { ProviderRefusalCode } from '../refusals';

/** ISMAP-LIU の対象. The LIU track takes SaaS; security SaaS, virtual desktop and cloud-connected SaaS count as SaaS (S-020). */
export const serviceIsSaas = defineRule<{ readonly deliveryModel: DeliveryModel }, ProviderRefusalCode>(
  'serviceIsSaas',
  { source: 'LIU_REGISTRATION_RULES', edition: day('2022-11-01'), at: '2.1', seeds: ['S-019', 'S-020', 'S-028'], confidence: 'H' },
  ({ deliveryModel }) => (deliveryModel === 'SAAS' ? [] : [{ code: 'SERVICE_IS_NOT_SAAS', facts: { deliveryModel }, path: ['deliveryModel'] }]),
);
