import { personsAssigned, type Finding, type FindingDocument, type ImprovementPlan } from '@toroku/domain-audit';
import type { Loaded, UnitOfWork } from '@toroku/gate';
import { EngagementTable } from '../tables/engagement-tables';
import { FindingDocumentTable, FindingTable, ImprovementPlanTable } from '../tables/finding-tables';

/** The finding as the policy judges it: with the persons that the audit body assigned to its engagement. */
export type FindingSubject = Finding & { readonly assigned: readonly string[] };

/** The parts that the two sides wrote. */
export interface FindingParts {
  readonly document: FindingDocument;
  /** Null until the provider submits one. */
  readonly plan: ImprovementPlan | null;
}

/** The finding, locked, with both parts and the persons assigned. */
export async function loadFinding(work: UnitOfWork, id: string): Promise<Loaded<FindingSubject, FindingParts> | null> {
  const finding = await work.one(FindingTable, { id }, { lock: true });
  const document = finding && (await work.one(FindingDocumentTable, { id }));
  if (!finding || !document) return null;
  const plan = await work.one(ImprovementPlanTable, { findingId: id });
  const engagement = finding.engagementId === null ? null : await work.one(EngagementTable, { id: finding.engagementId });
  return { subject: { ...finding, assigned: personsAssigned(engagement) }, facts: { document, plan } };
}
