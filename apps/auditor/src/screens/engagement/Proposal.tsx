import { Button, Modal, Section, TextArea, useLanguage, useSay } from '@toroku/ui';
import { errorsAt, Reasons, Unreachable, useCommand, useKept, usePerson } from '@toroku/web-base';
import { auditorEngagementWords as words, auditorWords, verbWords } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import type { PageEngagement } from './engagement';
import { AcceptEngagementDocument, DeclineEngagementDocument } from './Page.generated';

/** The answer to a proposal: the contract of today, or a refusal with its reason. */
export function Proposal({ engagement }: { readonly engagement: PageEngagement }): ReactNode {
  const say = useSay();
  const { today } = usePerson();
  const [isAccepting, setAccepting] = useState(false);
  const accept = useCommand(AcceptEngagementDocument);
  const { id, version, viewerMay } = engagement;
  const run = async (): Promise<void> => {
    await accept.run({ id, expectedVersion: version });
    setAccepting(false);
  };
  return (
    <Section title={say(words.proposal)} lead={say(words.proposalLead, { today })}>
      <Reasons reasons={accept.reasons} />
      <Unreachable isUnreachable={accept.isUnreachable} onAgain={() => void run()} />
      <div className="flex flex-wrap gap-4">
        <Button onClick={() => setAccepting(true)} blockedBecause={viewerMay.includes('acceptEngagement') ? undefined : say(words.notYours)}>
          {say(verbWords.acceptEngagement)}
        </Button>
        <Decline engagement={engagement} />
      </div>
      <Modal
        title={say(words.acceptTitle)}
        isOpen={isAccepting}
        onClose={() => setAccepting(false)}
        actions={
          <Button isBusy={accept.isRunning} onClick={() => void run()}>
            {say(verbWords.acceptEngagement)}
          </Button>
        }
      >
        <p>{say(words.proposalLead, { today })}</p>
      </Modal>
    </Section>
  );
}

function Decline({ engagement: { id, version, viewerMay } }: { readonly engagement: PageEngagement }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const { value: reason, change: setReason, forget } = useKept(`declineEngagement:${id}`, '');
  const decline = useCommand(DeclineEngagementDocument);
  if (!viewerMay.includes('declineEngagement')) return null;
  const run = async (): Promise<void> => {
    if ((await decline.run({ id, expectedVersion: version, reason })).kind !== 'done') return;
    forget();
    setAsking(false);
  };
  return (
    <>
      <Button kind="secondary" onClick={() => setAsking(true)}>
        {say(verbWords.declineEngagement)}
      </Button>
      <Modal
        title={say(words.declineTitle)}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <Button isBusy={decline.isRunning} onClick={() => void run()}>
            {say(verbWords.declineEngagement)}
          </Button>
        }
      >
        <Reasons reasons={decline.reasons} fieldOf={() => 'decline-reason'} />
        <Unreachable isUnreachable={decline.isUnreachable} />
        <TextArea id="decline-reason" label={say(auditorWords.reason)} hint={say(words.declineHint)} requirement="required" maxLength={2000} value={reason} onChange={setReason} errors={errorsAt(decline.reasons, ['reason'], language)} />
      </Modal>
    </>
  );
}
