import { doneUnless, refusal, type Decision, type Refusal } from '@toroku/kernel';
import type { Statement, StatementRefusalCode } from '@toroku/domain-statement';
import type { EvidenceRefusalCode } from '../refusals';

export interface LinkingFacts {
  readonly statement: Pick<Statement, 'state' | 'editionId'>;
  /** The controls of the statement's edition. */
  readonly knownIds: ReadonlySet<string>;
  /** Controls of the statement that the file is linked to already. */
  readonly linkedIds: ReadonlySet<string>;
  readonly most: number;
}

/**
 * The provider says for which controls of a statement a file is evidence: those that it was not linked to before. While the statement is a draft or
 * declared, since an auditor asks for evidence of what was declared; not once it is withdrawn.
 */
export function linkEvidence(controlIds: readonly string[], facts: LinkingFacts): Decision<readonly string[]> {
  const wanted = [...new Set(controlIds)];
  return doneUnless(reasons(wanted, facts), () => wanted.filter((controlId) => !facts.linkedIds.has(controlId)));
}

function reasons(wanted: readonly string[], { statement, knownIds, most }: LinkingFacts): readonly Refusal[] {
  const path = ['controlIds'];
  return [
    ...(statement.state === 'WITHDRAWN' ? [refusal<EvidenceRefusalCode>('STATEMENT_IS_WITHDRAWN', {}, { path: ['statementId'] })] : []),
    ...(wanted.length === 0 ? [refusal<EvidenceRefusalCode>('CONTROLS_TO_LINK_MISSING', {}, { path })] : []),
    ...(wanted.length > most ? [refusal('TOO_MANY_ITEMS', { count: wanted.length, max: most }, { path })] : []),
    ...wanted.filter((controlId) => !knownIds.has(controlId)).slice(0, most).map((controlId) => refusal<StatementRefusalCode>('CONTROL_NOT_IN_EDITION', { controlId, editionId: statement.editionId }, { path })),
  ];
}
