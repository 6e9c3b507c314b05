import type { TypedDocumentNode } from '@apollo/client';
import type { ChangeInputType } from '@toroku/contract';
import { Button, Modal, useSay } from '@toroku/ui';
import { Reasons, Unreachable, useCommand, usePerson } from '@toroku/web-base';
import { auditorEngagementWords as words } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import type { PageEngagement } from './engagement';

export interface StepButtonProps<Result> {
  readonly engagement: PageEngagement;
  readonly verb: string;
  readonly document: TypedDocumentNode<Result, { readonly input: ChangeInputType }>;
  readonly label: string;
  /** What the step does. */
  readonly lead: string;
  readonly isSecondary?: boolean;
  /** What must come before, when the stage does not allow it yet. */
  readonly blockedBecause: string;
}

/** One step of an audit, behind one more look; not yet allowed, it says what it waits for. */
export function StepButton<Result>({ engagement: { id, version, leadId, viewerMay }, verb, document, label, lead, isSecondary = false, blockedBecause }: StepButtonProps<Result>): ReactNode {
  const say = useSay();
  const person = usePerson();
  const [isAsking, setAsking] = useState(false);
  const step = useCommand(document);
  const run = async (): Promise<void> => {
    await step.run({ id, expectedVersion: version });
    setAsking(false);
  };
  const blocked = viewerMay.includes(verb) ? undefined : leadId === person.id ? blockedBecause : say(words.notYours);
  return (
    <div className="flex flex-col items-start gap-2">
      <Reasons reasons={step.reasons} />
      <Unreachable isUnreachable={step.isUnreachable} onAgain={() => void run()} />
      <p>{lead}</p>
      <Button kind={isSecondary ? 'secondary' : 'primary'} onClick={() => setAsking(true)} blockedBecause={blocked}>
        {label}
      </Button>
      <Modal
        title={say(words.confirmStep, { verb: label })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <Button isBusy={step.isRunning} onClick={() => void run()}>
            {label}
          </Button>
        }
      >
        <p>{lead}</p>
      </Modal>
    </div>
  );
}
