import { doneUnless, outOfState, refusal, textRefusals, type Decision, type Instant } from '@toroku/kernel';
import type { ControlComment } from '../control-talk';
import { statementLifecycle } from '../lifecycle';
import type { StatementRefusalCode } from '../refusals';
import type { Statement } from '../statement';

/** The longest comment, in UTF-16 code units (platform's choice). */
const COMMENT_MOST = 4_000;

/** What is said of which control. */
export interface CommentWish {
  readonly controlId: string;
  readonly text: string;
}

/** A colleague writes about a control. Nobody outside the provider ever reads it. */
export function commentOnControl(
  statement: Pick<Statement, 'id' | 'state' | 'editionId' | 'providerId'>,
  { controlId, text }: CommentWish,
  { isKnown, by, now }: { readonly isKnown: boolean; readonly by: string; readonly now: Instant },
): Decision<Omit<ControlComment, 'id'>> {
  return doneUnless(
    [
      outOfState(statementLifecycle, statement.state, 'commentOnControl'),
      isKnown ? null : refusal<StatementRefusalCode>('CONTROL_NOT_IN_EDITION', { controlId: controlId.slice(0, 60), editionId: statement.editionId }, { path: ['controlId'] }),
      ...textRefusals(text, { path: ['text'], max: COMMENT_MOST }),
    ],
    () => ({ statementId: statement.id, providerId: statement.providerId, controlId, text, writtenBy: by, writtenAt: now, resolvedBy: null, resolvedAt: null }),
  );
}
