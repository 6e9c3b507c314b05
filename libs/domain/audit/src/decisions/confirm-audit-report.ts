import { doneUnless, outOfState, refusal, type Decision } from '@toroku/kernel';
import type { Engagement } from '../engagement';
import { engagementLifecycle } from '../engagement-lifecycle';
import { engagementPolicies } from '../engagement-policy';
import type { EngagementRefusalCode } from '../engagement-refusals';

/** What the confirmation meets. */
export interface ReceiptFacts {
  /** The digest of the report as it stands. */
  readonly reportDigest: string | null;
  readonly isConfirmed: boolean;
}

/** The provider's representative confirms to have received the report, naming it by its digest: both sides then stand by the same bytes. Once is enough. */
export function confirmAuditReport({ state }: Pick<Engagement, 'state'>, digest: string, { reportDigest, isConfirmed }: ReceiptFacts): Decision<null> {
  const { clause } = engagementPolicies.confirmAuditReport;
  return doneUnless(
    [
      outOfState(engagementLifecycle, state, 'confirmAuditReport'),
      reportDigest !== null && digest !== reportDigest ? refusal<EngagementRefusalCode>('REPORT_IS_ANOTHER', { digest: digest.slice(0, 64), reportDigest }, { clause, path: ['digest'] }) : null,
      isConfirmed ? refusal<EngagementRefusalCode>('REPORT_CONFIRMED_ALREADY', {}, { clause }) : null,
    ],
    () => null,
  );
}
