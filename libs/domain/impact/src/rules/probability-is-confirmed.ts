import { defineRule } from '@toroku/kernel';
import { liuRule } from '../clauses';
import type { BusinessRoute } from '../impact-assessment';
import type { ImpactRefusalCode } from '../refusals';

/** 低位であることの蓋然性. Off the list, those who decide in favour say that and why the low level is probable; two low results are its evidence (S-058). */
export const probabilityIsConfirmed = defineRule<{ readonly route: BusinessRoute; readonly confirmation: string }, ImpactRefusalCode>(
  'probabilityIsConfirmed',
  liuRule('5.1', ['S-053', 'S-058']),
  ({ route, confirmation }) => (route === 'ON_LIST' || confirmation.trim() !== '' ? [] : [{ code: 'PROBABILITY_NOT_CONFIRMED', path: ['reasons'] }]),
);
