import type { StatementParts } from '@toroku/domain-statement';
import { day, defineRule } from '@toroku/kernel';
import type { ApplicationRefusalCode } from '../application-refusals';

/** What an applicant tells in the statement about foreign law and related risks. Empty texts are not yet given. */
export type ForeignLawInformation = Pick<StatementParts, 'capitalTies' | 'foreignLaw' | 'governingLaw' | 'penetrationTests'>;

/** The answers asked for, in the order of 3.4. */
export const foreignLawFields = ['capitalTies', 'foreignLaw', 'governingLaw', 'penetrationTests'] as const satisfies readonly (keyof ForeignLawInformation)[];

/**
 * 国内法以外の法令に係る情報. What is needed to judge the risk that law other than Japan's reaches the agency's information (S-013), and on which
 * the committee and the agencies judge that risk (S-014); which law and which court the contract names is theirs to weigh (S-012).
 */
export const foreignLawInformationIsGiven = defineRule<{ readonly foreignLaw: ForeignLawInformation | null }, ApplicationRefusalCode>(
  'foreignLawInformationIsGiven',
  { source: 'ISMAP_REGISTRATION_RULES', edition: day('2022-11-01'), at: '3.4(2)', seeds: ['S-012', 'S-013', 'S-014'], confidence: 'H' },
  ({ foreignLaw }) => {
    if (foreignLaw === null) return { missing: ['statement.foreignLaw'] };
    return foreignLawFields.filter((field) => foreignLaw[field].trim() === '').map((field) => ({ code: 'FOREIGN_LAW_INFORMATION_MISSING', facts: { field }, path: ['statement', field] }));
  },
);
