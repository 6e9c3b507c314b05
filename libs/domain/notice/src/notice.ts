import type { Party } from '@toroku/domain-access';
import type { Fact } from '@toroku/kernel';

/** 通知. What one party was told of a case. Never changed; who has read it is a mark beside it. */
export interface Notice {
  /** Key of the telling it delivers: delivered twice, it is still one. */
  readonly id: string;
  readonly party: Party;
  /** What is told; the wording is chosen by it. */
  readonly code: string;
  /** The case. */
  readonly subjectId: string;
  readonly facts: Readonly<Record<string, Fact>>;
  /** The moment at which it became true. */
  readonly recordedAt: string;
  readonly deliveredAt: string;
}

/** 既読. One person has read one notice. */
export interface NoticeRead {
  readonly noticeId: string;
  /** The member or the system. */
  readonly readerId: string;
  readonly readAt: string;
}
