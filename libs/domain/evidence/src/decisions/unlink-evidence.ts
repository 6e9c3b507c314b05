import { doneUnless, refusal, type Decision } from '@toroku/kernel';
import type { Statement } from '@toroku/domain-statement';
import type { EvidenceRefusalCode } from '../refusals';

/** The provider takes a file away from a control; only while the statement is a draft: what was declared keeps the evidence it was declared with. */
export function unlinkEvidence({ state }: Pick<Statement, 'state'>): Decision<null> {
  return doneUnless(state === 'DRAFT' ? [] : [refusal<EvidenceRefusalCode>('EVIDENCE_STAYS_WITH_THE_STATEMENT', { state })], () => null);
}
