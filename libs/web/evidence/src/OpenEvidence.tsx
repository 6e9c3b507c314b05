import { Button, NotificationBanner, TextArea, TextLink, useSay } from '@toroku/ui';
import { Reasons, Unreachable, useCommand } from '@toroku/web-base';
import { evidenceVerbs, webEvidenceWords as words } from '@toroku/words';
import { useId, useState, type ReactNode } from 'react';
import { OpenEvidenceDocument } from './EvidenceOfControl.generated';

export interface OpenEvidenceProps {
  readonly file: { readonly id: string; readonly name: string; readonly viewerMay: readonly string[] };
  /** Where the download is fetched from; the browser unless told. */
  readonly goTo?: (address: string) => void;
}

/** Opens a file: asks why, says who will read that, then gives the file. The reason is asked each time; nothing is filled in for the person. */
export function OpenEvidence({ file, goTo = (address) => window.location.assign(address) }: OpenEvidenceProps): ReactNode {
  const say = useSay();
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const [isOpened, setOpened] = useState(false);
  const [purpose, setPurpose] = useState('');
  const command = useCommand(OpenEvidenceDocument);
  const address = `/files/${file.id}`;
  if (!file.viewerMay.includes('openEvidence')) return null;
  const open = async (): Promise<void> => {
    const outcome = await command.run({ id: file.id, purpose });
    if (outcome.kind !== 'done') return;
    setOpened(true);
    setAsking(false);
    setPurpose('');
    goTo(address);
  };
  return (
    <div className="flex flex-col items-start gap-4">
      <Button kind="secondary" size="small" isExpanded={isAsking} controls={id} context={file.name} onClick={() => setAsking(!isAsking)}>
        {say(evidenceVerbs.openEvidence)}
      </Button>
      <div id={id} className="flex w-full flex-col gap-4 empty:hidden">
        {isAsking ? (
          <>
            <Reasons reasons={command.reasons} fieldOf={(path) => (path.includes('purpose') ? `${id}-purpose` : null)} />
            <Unreachable isUnreachable={command.isUnreachable} />
            <TextArea id={`${id}-purpose`} label={say(words.purpose)} hint={say(words.purposeHint)} requirement="required" rows={2} value={purpose} onChange={setPurpose} />
            <Button isBusy={command.isRunning} onClick={() => void open()}>
              {say(words.openAndDownload)}
            </Button>
          </>
        ) : null}
        {isOpened && !isAsking ? (
          <NotificationBanner tone="success" title={say(words.opened)}>
            <TextLink href={address} isDownload context={file.name}>
              {say(words.downloadAgain)}
            </TextLink>
          </NotificationBanner>
        ) : null}
      </div>
    </div>
  );
}
