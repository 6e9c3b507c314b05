import { day, defineRule } from '@toroku/kernel';
import type { ApplicationRefusalCode } from '../application-refusals';
import { foreignLawFields, type ForeignLawInformation } from '../registration-application-form';

/**
 * 国内法以外の法令に係る情報. What is needed to judge the risk that law other than Japan's reaches the agency's information (S-013), and on which
 * the committee and the agencies judge that risk (S-014); where the information lies and which court is agreed on is theirs to weigh (S-012).
 */
export const foreignLawInformationIsGiven = defineRule<{ readonly foreignLaw: ForeignLawInformation | null }, ApplicationRefusalCode>(
  'foreignLawInformationIsGiven',
  { source: 'ISMAP_REGISTRATION_RULES', edition: day('2022-11-01'), at: '3.4(2)', seeds: ['S-012', 'S-013', 'S-014'], confidence: 'H' },
  ({ foreignLaw }) => {
    if (foreignLaw === null) return { missing: ['foreignLaw'] };
    return foreignLawFields.filter((field) => foreignLaw[field].trim() === '').map((field) => ({ code: 'FOREIGN_LAW_INFORMATION_MISSING', facts: { field }, path: ['foreignLaw', field] }));
  },
);
