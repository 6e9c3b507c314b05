import { organisationParty } from '@toroku/domain-access';
import type { RaisedFinding } from '@toroku/domain-audit';
import type { UnitOfWork } from '@toroku/gate';
import { FindingDocumentTable, FindingTable } from '../tables/finding-tables';

/** Adds a finding and tells its provider. Answers its id. */
export async function storeFinding(work: UnitOfWork, { finding, document }: RaisedFinding): Promise<string> {
  const id = work.newId();
  await work.insert(FindingTable, { ...finding, id });
  await work.insert(FindingDocumentTable, { ...document, id });
  await work.notify(organisationParty(finding.providerId), 'FINDING_RAISED', finding.caseId, { finding: id, control: finding.controlId });
  return id;
}
