import { organisationParty } from '@toroku/domain-access';
import { findingPolicies, raiseFinding as decide, type Finding, type FindingCase, type FindingDescription, type FindingSource, type RaisedFinding } from '@toroku/domain-audit';
import { defineCommand, type CommandInput, type UnitOfWork } from '@toroku/gate';
import { FindingDocumentTable, FindingTable } from '../tables/finding-tables';
import { loadFindingCase } from './load-finding-case';

type Input = CommandInput & FindingDescription & { readonly source: FindingSource; readonly caseId: string };

export const raiseFinding = defineCommand<Input, FindingCase, string | null, RaisedFinding, Finding>({
  verb: 'raiseFinding',
  noun: 'finding',
  policy: findingPolicies.raiseFinding,
  answer: FindingTable,
  load: async (work, { source, caseId, controlId }) => {
    const subject = await loadFindingCase[source](work, caseId);
    return subject && { subject, facts: await earlierFinding(work, subject, controlId) };
  },
  decide: ({ subject, facts }, { controlId, title, description }, moment) => decide({ controlId, title, description }, { audit: subject, repeatOf: facts }, moment),
  save: async (work, { finding, document }) => {
    const id = work.newId();
    await work.insert(FindingTable, { ...finding, id });
    await work.insert(FindingDocumentTable, { ...document, id });
    await work.notify(organisationParty(finding.providerId), 'FINDING_RAISED', finding.caseId, { finding: id, control: finding.controlId });
    return id;
  },
});

/** The latest finding on the same control of the same service from another audit, as far as the auditor may see it. */
async function earlierFinding(work: UnitOfWork, { serviceId, caseId }: FindingCase, controlId: string): Promise<string | null> {
  const [earlier] = await work.sql<{ id: string }>(
    `select id from finding where service_id = $1 and control_id = $2 and case_id <> $3 and state <> 'RECOMMENDATION' order by raised_on desc, id desc limit 1`,
    [serviceId, controlId, caseId],
  );
  return earlier?.id ?? null;
}
