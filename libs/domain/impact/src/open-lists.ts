import type { Clause } from '@toroku/kernel';
import { consultationAnswer } from './clauses';
import type { ImpactOutcome } from './impact-assessment';

/** The registers from which an agency may procure. */
export const procurementLists = ['ISMAP_LIU', 'ISMAP'] as const;
export type ProcurementList = (typeof procurementLists)[number];

/** Where the freedom and its limit come from; staying inside the assessed business is the agency's own responsibility (S-105). */
export const openListsClause: Clause = consultationAnswer('use of the lists by result', ['S-098', 'S-104', 'S-105']);

/** Low: both lists, for an ISMAP service may also do low-impact work (S-098). Not low: the ISMAP list alone (S-104). Null while nothing is concluded. */
export function listsOpenToAgency(outcome: ImpactOutcome | null): readonly ProcurementList[] | null {
  if (outcome === null) return null;
  return outcome.isLow ? ['ISMAP_LIU', 'ISMAP'] : ['ISMAP'];
}
