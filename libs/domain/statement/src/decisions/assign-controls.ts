import { doneUnless, outOfState, refusal, type Decision } from '@toroku/kernel';
import { statementLifecycle } from '../lifecycle';
import type { StatementRefusalCode } from '../refusals';
import type { Statement } from '../statement';

/** Which controls go to whom; null to nobody. */
export interface AssignmentWish {
  readonly controlIds: readonly string[];
  readonly memberId: string | null;
}

/** The provider says which colleague writes which controls. Only an active member of the provider can be named. */
export function assignControls(
  { state, editionId }: Pick<Statement, 'state' | 'editionId'>,
  { controlIds, memberId }: AssignmentWish,
  { knownIds, isMember }: { readonly knownIds: ReadonlySet<string>; readonly isMember: boolean },
): Decision<AssignmentWish> {
  return doneUnless(
    [
      outOfState(statementLifecycle, state, 'assignControls'),
      ...controlIds.filter((id) => !knownIds.has(id)).map((controlId) => refusal<StatementRefusalCode>('CONTROL_NOT_IN_EDITION', { controlId: controlId.slice(0, 60), editionId }, { path: ['controlIds'] })),
      memberId !== null && !isMember ? refusal<StatementRefusalCode>('ASSIGNEE_NOT_A_MEMBER', {}, { path: ['memberId'] }) : null,
    ],
    () => ({ controlIds: [...new Set(controlIds)], memberId }),
  );
}
