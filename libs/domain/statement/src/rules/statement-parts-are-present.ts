import { day, defineRule } from '@toroku/kernel';
import type { StatementRefusalCode } from '../refusals';
import type { StatementParts } from '../statement';

/** Parts that every statement has. Subsequent events, special notes, underlying services and certificates may be none. */
export const neededParts = [
  'scopeJa',
  'regions',
  'companyOverview',
  'serviceOverview',
  'logicalStructure',
  'internalControl',
  'populationDefinition',
  'capitalTies',
  'foreignLaw',
  'governingLaw',
  'penetrationTests',
] as const satisfies readonly (keyof StatementParts)[];

/** 言明書の記載事項. Scope, regions, overall picture, and what the applicant must tell of foreign law and tests (S-013). */
export const statementPartsArePresent = defineRule<StatementParts, StatementRefusalCode>(
  'statementPartsArePresent',
  { source: 'CONTROL_CRITERIA', edition: day('2022-04-01'), at: '2.2.1 to 2.2.7; registration rules 3.4', seeds: ['S-013', 'S-071'], confidence: 'H' },
  (parts) =>
    neededParts
      .filter((part) => (typeof parts[part] === 'string' ? parts[part].trim() === '' : parts[part].length === 0))
      .map((part) => ({ code: 'STATEMENT_PART_MISSING', facts: { part }, path: ['parts', part] })),
);
