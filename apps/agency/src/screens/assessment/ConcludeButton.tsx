import { Button, Modal, useSay } from '@toroku/ui';
import { Reasons, Unreachable, useCommand, type Draft } from '@toroku/web-base';
import { agencyAssessmentWords as words } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import { ConcludeImpactAssessmentDocument } from './Page.generated';
import { fieldOf, type Assessment, type SheetForm } from './sheet-form';

/** Concluding, behind one more look: it cannot be undone. What is missing is told instead of hidden. */
export function ConcludeButton({ assessment, draft }: { readonly assessment: Assessment; readonly draft: Draft<SheetForm> }): ReactNode {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const conclude = useCommand(ConcludeImpactAssessmentDocument);
  const run = async (): Promise<void> => {
    if (!(await draft.flush())) return setAsking(false);
    await conclude.run({ id: assessment.id, expectedVersion: draft.version() });
    setAsking(false);
  };
  const missing = assessment.missing.length;
  const blocked = missing > 0 ? say(words.concludeBlocked, { count: missing }) : assessment.viewerMay.includes('concludeImpactAssessment') ? undefined : say(words.concludeNotNow);
  return (
    <>
      <Reasons reasons={conclude.reasons} fieldOf={fieldOf} />
      <Unreachable isUnreachable={conclude.isUnreachable} />
      <Button onClick={() => setAsking(true)} blockedBecause={blocked}>
        {say(words.conclude)}
      </Button>
      <Modal
        title={say(words.concludeTitle)}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <Button isBusy={conclude.isRunning} onClick={() => void run()}>
            {say(words.conclude)}
          </Button>
        }
      >
        <p>{say(words.concludeLead)}</p>
      </Modal>
    </>
  );
}
