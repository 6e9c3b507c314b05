import { impactGuidance2022November, targetBusinessList2022November } from '@toroku/server-impact';
import type { Stage } from './stage';

/** The keys of organisations that the story names, by their Japanese names. */
export async function organisationIds(stage: Stage): Promise<ReadonlyMap<string, string>> {
  const { organisations } = await stage.ask<{ organisations: readonly { id: string; nameJa: string }[] }>('platform-admin', '{ organisations(first: 100) { id nameJa } }');
  return new Map(organisations.map(({ id, nameJa }) => [nameJa, id]));
}

/** What stands before the first case: the catalogue, the guidance and the list of the ministries, the audit bodies on their list. */
export async function prepareScheme(stage: Stage): Promise<void> {
  const ids = await organisationIds(stage);
  await stage.do('platform-admin', 'loadKnownEdition', { rule: 'Control Criteria 2022-04', editionId: '2022-04' });
  await stage.do('charge-official', 'reviseImpactGuidance', { rule: 'impact guidance; levels are platform defaults', ...impactGuidance2022November });
  await stage.do('charge-official', 'adoptTargetBusinessList', { rule: 'impact guidance annex 1 (S-030)', ...targetBusinessList2022November });
  for (const body of ['あかつき監査法人', '星空監査法人']) {
    const listing = { auditBodyId: ids.get(body), corporateForm: 'AUDIT_CORPORATION', listedOn: '2022-04-01', listedThroughOn: '2030-03-31' };
    await stage.do('committee-1', 'listAuditBody', { rule: 'audit-body rules (S-142, S-143)', ...listing });
  }
}
