import { Button, Modal, PageHeading, TextLink, useSay } from '@toroku/ui';
import { webWords } from '@toroku/words';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { sessionWatch } from './session-link';

const CHANNEL = 'toroku-session';

/** Signing in again in place: the screen stays as it is, another window signs in, what was waiting goes on. */
export function SessionDialog({ signInAddress }: { readonly signInAddress: string }): ReactNode {
  const say = useSay();
  const isLost = useSyncExternalStore(sessionWatch.subscribe, sessionWatch.lost);
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => sessionWatch.signedInAgain();
    return () => channel.close();
  }, []);
  return (
    <Modal title={say(webWords.sessionLost)} isOpen={isLost} onClose={sessionWatch.signedInAgain} actions={<Button onClick={sessionWatch.signedInAgain}>{say(webWords.carryOn)}</Button>}>
      <p>{say(webWords.sessionLostLead)}</p>
      <p>
        <TextLink href={signInAddress} isExternal>
          {say(webWords.signInWindow)}
        </TextLink>
      </p>
    </Modal>
  );
}

/** Where the other window arrives: it tells the first one and can be closed. */
export function SignedInAgain(): ReactNode {
  const say = useSay();
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage('signed-in');
    return () => channel.close();
  }, []);
  return (
    <>
      <title>{say(webWords.signedInAgain)}</title>
      <PageHeading title={say(webWords.signedInAgain)} lead={say(webWords.signedInAgainLead)} />
    </>
  );
}
