import { useSay } from '@toroku/ui';
import { VerbButton } from '@toroku/web-base';
import { Signatures } from '@toroku/web-signature';
import { signatureWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { ConfirmAuditReportDocument } from './Page.generated';

export interface ReceiptProps {
  readonly engagement: { readonly id: string; readonly version: number; readonly viewerMay: readonly string[] };
  readonly report: { readonly id: string; readonly digest: string };
}

/** The other half of the certification: the representative confirms exactly the report that the audit body issued. Beside it, who signed what. */
export function Receipt({ engagement: { id, version, viewerMay }, report }: ReceiptProps): ReactNode {
  const say = useSay();
  return (
    <>
      <VerbButton
        verb="confirmAuditReport"
        kind="secondary"
        document={ConfirmAuditReportDocument}
        viewerMay={viewerMay}
        input={() => ({ id, expectedVersion: version, digest: report.digest })}
        confirm={<p className="break-all">{say(words.confirm, { digest: report.digest })}</p>}
      />
      <Signatures subjectId={report.id} />
    </>
  );
}
