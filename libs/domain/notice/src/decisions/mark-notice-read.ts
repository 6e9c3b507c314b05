import { done, type Decision, type Instant, type Moment } from '@toroku/kernel';
import type { NoticeRead } from '../notice';

/** Marks the notice from now on; the first mark stands, so that marking again changes nothing (null). */
export function markNoticeRead(earlier: NoticeRead | null, { now }: Pick<Moment, 'now'>): Decision<{ readonly readAt: Instant } | null> {
  return done(earlier ? null : { readAt: now });
}
