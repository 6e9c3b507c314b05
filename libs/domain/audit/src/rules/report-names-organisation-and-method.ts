import { defineRule } from '@toroku/kernel';
import type { InternalAudit } from '../internal-audit';
import { internalAuditClauses } from '../internal-audit-clauses';
import type { InternalAuditRefusalCode } from '../internal-audit-refusals';

type Facts = Pick<InternalAudit, 'organisation' | 'responsiblePerson' | 'performers' | 'method'>;

/**
 * 様式2-3の体制・方法欄. The form asks for the organisation of the audit and its method. Which ones they are is the provider's choice: an external
 * helper, a single person, no test of operation are all possible (S-164, S-170); only that they are stated is asked.
 */
export const reportNamesOrganisationAndMethod = defineRule<Facts, InternalAuditRefusalCode>(
  'reportNamesOrganisationAndMethod',
  { ...internalAuditClauses.minimum, at: 'Annex 2, form 2-3', seeds: ['S-160', 'S-164', 'S-165', 'S-170'] },
  (facts) => {
    const stated = { ...facts, performers: facts.performers.join('') };
    return (['organisation', 'responsiblePerson', 'performers', 'method'] as const)
      .filter((field) => stated[field].trim() === '')
      .map((field) => ({ code: 'REPORT_FIELD_MISSING', facts: { field }, path: [field] }));
  },
);
