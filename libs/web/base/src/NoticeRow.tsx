import { useSuspenseFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { Button, MomentText, StatusBadge, TextLink, useLanguage, useSay } from '@toroku/ui';
import { webWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { MarkNoticeReadDocument, NoticeRow_noticeFragmentDoc, type NoticeRow_noticeFragment } from './NoticesPage.generated';
import { nounOfNotice, type Places } from './places';
import { useCommand } from './use-command';

/** One thing the organisation was told. */
export function NoticeRow({ notice, places }: { readonly notice: FragmentType<NoticeRow_noticeFragment>; readonly places: Places }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const { data } = useSuspenseFragment({ fragment: NoticeRow_noticeFragmentDoc, fragmentName: 'NoticeRow_notice', from: notice });
  const mark = useCommand(MarkNoticeReadDocument);
  const noun = nounOfNotice(data.code);
  const href = noun ? places(noun, data.subjectId) : null;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-4">
      <StatusBadge tone={data.readAt ? 'neutral' : 'info'}>{say(data.readAt ? webWords.noticeRead : webWords.noticeNew)}</StatusBadge>
      <MomentText at={data.recordedAt} />
      <span className="min-w-0 flex-1 basis-80">{href ? <TextLink href={href}>{data[language]}</TextLink> : data[language]}</span>
      {data.readAt ? null : (
        <Button kind="text" isBusy={mark.isRunning} onClick={() => void mark.run({ id: data.id })}>
          {say(webWords.noticeMarkRead)}
        </Button>
      )}
    </li>
  );
}
