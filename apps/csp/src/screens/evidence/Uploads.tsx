import { Button, FileField, Section, sizeText, StatusBadge, TextLink, useLanguage, useSay, type Tone } from '@toroku/ui';
import { endingsOf, receptionLimitsOn } from '@toroku/domain-evidence';
import { day } from '@toroku/kernel';
import { sayReason, usePerson } from '@toroku/web-base';
import { cspEvidenceWords as words, uploadStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { UploadDesk, UploadItem, UploadState } from '../../uploads/upload-desk';
import { useUploadDesk } from '../../uploads/use-upload-desk';

const TONES: Readonly<Record<UploadState, Tone>> = { WAITING: 'neutral', SENDING: 'info', PAUSED: 'neutral', BROKEN: 'warning', KEEPING: 'info', KEPT: 'success', REFUSED: 'danger' };

/** Many files at once, each with how far it has come; each may be paused, taken up again and given up. */
export function Uploads(): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const { desk, items } = useUploadDesk();
  const { bytesMost, typesTaken } = receptionLimitsOn(day(usePerson().today));
  const endings = endingsOf(typesTaken);
  const kept = items.filter(({ state }) => state === 'KEPT').length;
  return (
    <Section title={say(words.upload)} lead={say(words.uploadLead)}>
      <FileField label={say(words.choose)} hint={say(words.limits, { endings, most: sizeText(bytesMost, language) })} accept={endings.map((ending) => `.${ending}`).join(',')} isMultiple onChange={(files) => desk.add(files)} />
      {items.length > 0 ? (
        <>
          <p role="status">{say(words.progress, { kept, count: items.length })}</p>
          <ul className="flex flex-col gap-4">
            {items.map((item) => (
              <Upload key={item.key} desk={desk} item={item} />
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

function Upload({ desk, item }: { readonly desk: UploadDesk; readonly item: UploadItem }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const { key, name, size, sent, state, reasons, fileId } = item;
  return (
    <li className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {fileId ? <TextLink href={`/evidence/${fileId}`}>{name}</TextLink> : <span className="min-w-0 break-all text-std-16B-170">{name}</span>}
        <StatusBadge tone={TONES[state]}>{say(uploadStateWords[state])}</StatusBadge>
      </p>
      {state === 'REFUSED' || state === 'KEPT' ? null : (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <progress className="h-3 w-64 max-w-full accent-key-900" aria-label={say(words.sentOf, { name })} max={Math.max(size, 1)} value={sent} />
          <span className="tabular-nums">{say(words.sent, { sent: sizeText(sent, language), size: sizeText(size, language) })}</span>
        </p>
      )}
      {reasons.length > 0 ? (
        <ul className="list-disc pl-6 text-error-2">
          {reasons.map((reason, index) => (
            <li key={`${reason.code}-${index}`}>{sayReason(reason, language)}</li>
          ))}
        </ul>
      ) : null}
      <div className="flex flex-wrap gap-4">
        {state === 'WAITING' || state === 'SENDING' ? (
          <Button kind="secondary" size="small" context={name} onClick={() => desk.pause(key)}>
            {say(words.pause)}
          </Button>
        ) : null}
        {state === 'PAUSED' || state === 'BROKEN' ? (
          <Button kind="secondary" size="small" context={name} onClick={() => desk.resume(key)}>
            {say(words.resume)}
          </Button>
        ) : null}
        {state === 'KEEPING' ? null : (
          <Button kind="text" size="small" context={name} onClick={() => desk.remove(key)}>
            {say(state === 'KEPT' || state === 'REFUSED' ? words.clear : words.giveUp)}
          </Button>
        )}
      </div>
    </li>
  );
}
