import { Button, Modal, TextArea, useLanguage, useSay } from '@toroku/ui';
import { errorsAt, Unreachable, useCommand, useKept } from '@toroku/web-base';
import { agencyAssessmentWords as words } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import { DeclineImpactAssessmentDocument } from './Page.generated';
import type { Assessment } from './sheet-form';

/** Declining, with the reason that the provider is told. */
export function DeclineButton({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const { value: reason, change: setReason, forget } = useKept(`declineImpactAssessment:${assessment.id}`, '');
  const decline = useCommand(DeclineImpactAssessmentDocument);
  if (!assessment.viewerMay.includes('declineImpactAssessment')) return null;
  const run = async (): Promise<void> => {
    const { kind } = await decline.run({ id: assessment.id, expectedVersion: assessment.version, reason });
    if (kind !== 'done') return;
    forget();
    setAsking(false);
  };
  return (
    <>
      <Button kind="secondary" onClick={() => setAsking(true)}>
        {say(words.decline)}
      </Button>
      <Modal
        title={say(words.declineTitle)}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <Button isBusy={decline.isRunning} onClick={() => void run()}>
            {say(words.decline)}
          </Button>
        }
      >
        <p>{say(words.declineLead)}</p>
        <TextArea label={say(words.reason)} requirement="required" value={reason} onChange={setReason} errors={errorsAt(decline.reasons, [], language)} />
        <Unreachable isUnreachable={decline.isUnreachable} />
      </Modal>
    </>
  );
}
