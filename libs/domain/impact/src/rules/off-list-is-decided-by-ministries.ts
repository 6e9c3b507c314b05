import type { OrganisationKind } from '@toroku/domain-access';
import { defineRule } from '@toroku/kernel';
import { liuRule } from '../clauses';
import type { BusinessRoute } from '../impact-assessment';
import type { ImpactRefusalCode } from '../refusals';

/** 制度所管省庁の判断. Off the list the ministries in charge decide; on the list the support body reviews and they decide where needed. */
export const offListIsDecidedByMinistries = defineRule<{ readonly route: BusinessRoute; readonly decider: OrganisationKind }, ImpactRefusalCode>(
  'offListIsDecidedByMinistries',
  liuRule('5.3', ['S-082', 'S-090', 'S-093']),
  ({ route, decider }) => (route === 'ON_LIST' || decider === 'MINISTRY_IN_CHARGE' ? [] : [{ code: 'DECIDER_NOT_MINISTRY', facts: { route, decider } }]),
);
