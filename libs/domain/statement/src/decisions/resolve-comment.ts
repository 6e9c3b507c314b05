import { doneUnless, outOfState, refusal, type Decision, type Instant } from '@toroku/kernel';
import type { ControlComment } from '../control-talk';
import { statementLifecycle } from '../lifecycle';
import type { StatementRefusalCode } from '../refusals';
import type { Statement } from '../statement';

/** A colleague says that what a comment asked is settled. Once. */
export function resolveComment({ state }: Pick<Statement, 'state'>, { resolvedAt }: Pick<ControlComment, 'resolvedAt'>, { by, now }: { readonly by: string; readonly now: Instant }): Decision<Pick<ControlComment, 'resolvedBy' | 'resolvedAt'>> {
  const isSettled = resolvedAt === null ? null : refusal<StatementRefusalCode>('COMMENT_RESOLVED_ALREADY', {}, { path: ['commentId'] });
  return doneUnless([outOfState(statementLifecycle, state, 'resolveComment'), isSettled], () => ({ resolvedBy: by, resolvedAt: now }));
}
