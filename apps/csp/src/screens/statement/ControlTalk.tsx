import { useSuspenseQuery } from '@apollo/client/react';
import { Button, Loading, MomentText, Select, TextArea, useLanguage, useSay } from '@toroku/ui';
import { Reasons, Unreachable, useCommand, useKept } from '@toroku/web-base';
import { cspStatementWords as words, verbWords } from '@toroku/words';
import { Suspense, useState, type ReactNode } from 'react';
import { AssignControlsDocument, CommentOnControlDocument, ControlTalkDocument, ResolveCommentDocument, type ControlTalkQuery } from './ControlTalk.generated';

interface Of {
  readonly statementId: string;
  readonly controlId: string;
}

/** What colleagues tell each other about a control, and who writes it; asked for when it is looked at. */
export function ControlTalk(of: Of): ReactNode {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button kind="secondary" isExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say(words.talk)}
      </Button>
      {isOpen ? (
        <Suspense fallback={<Loading />}>
          <Talk {...of} />
        </Suspense>
      ) : null}
    </div>
  );
}

function Talk({ statementId, controlId }: Of): ReactNode {
  const say = useSay();
  const { data } = useSuspenseQuery(ControlTalkDocument, { variables: { id: statementId, controlId }, fetchPolicy: 'cache-and-network' });
  const { statement, members } = data;
  if (!statement) return null;
  return (
    <div className="mt-3 flex flex-col gap-4">
      <p>{say(words.talkLead)}</p>
      {statement.viewerMay.includes('assignControls') ? <Assignee {...{ statementId, controlId }} assigned={statement.assignments[0]?.memberId ?? ''} members={members} /> : null}
      {statement.comments.map((comment) => (
        <Comment key={comment.id} comment={comment} mayResolve={statement.viewerMay.includes('resolveComment')} />
      ))}
      {statement.viewerMay.includes('commentOnControl') ? <Write {...{ statementId, controlId }} /> : null}
    </div>
  );
}

type Members = ControlTalkQuery['members'];
type Line = NonNullable<ControlTalkQuery['statement']>['comments'][number];

function Assignee({ statementId, controlId, assigned, members }: Of & { readonly assigned: string; readonly members: Members }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const command = useCommand(AssignControlsDocument);
  const options = members.filter(({ state }) => state === 'ACTIVE').map(({ id, nameJa, nameEn }) => ({ value: id, label: language === 'ja' ? nameJa : nameEn }));
  return (
    <>
      <Reasons reasons={command.reasons} />
      <Unreachable isUnreachable={command.isUnreachable} />
      <Select label={say(words.assignee)} noneLabel={say(words.assigneeNone)} options={options} value={assigned} onChange={(memberId) => void command.run({ id: statementId, controlIds: [controlId], memberId: memberId || null })} />
    </>
  );
}

function Comment({ comment: { id, text, writtenAt, writerNameJa, writerNameEn, resolvedAt, resolverNameJa, resolverNameEn }, mayResolve }: { readonly comment: Line; readonly mayResolve: boolean }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const command = useCommand(ResolveCommentDocument);
  const isJapanese = language === 'ja';
  return (
    <div className="rounded-8 border border-solid-gray-420 p-4">
      <p className="text-dns-14B-130 text-solid-gray-700">
        {isJapanese ? writerNameJa : writerNameEn} <MomentText at={writtenAt} />
      </p>
      <p className="whitespace-pre-wrap">{text}</p>
      <Reasons reasons={command.reasons} />
      {resolvedAt ? (
        <p className="text-dns-14B-130 text-solid-gray-700">{say(words.resolvedBy, { name: (isJapanese ? resolverNameJa : resolverNameEn) ?? '' })}</p>
      ) : mayResolve ? (
        <Button kind="secondary" size="small" context={text.slice(0, 40)} isBusy={command.isRunning} onClick={() => void command.run({ commentId: id })}>
          {say(verbWords.resolveComment)}
        </Button>
      ) : null}
    </div>
  );
}

function Write({ statementId, controlId }: Of): ReactNode {
  const say = useSay();
  const command = useCommand(CommentOnControlDocument);
  const { value, change, forget } = useKept(`commentOnControl:${statementId}:${controlId}`, '');
  const send = async (): Promise<void> => {
    if ((await command.run({ id: statementId, controlId, text: value })).kind === 'done') forget();
  };
  return (
    <div className="flex flex-col gap-3">
      <Reasons reasons={command.reasons} />
      <Unreachable isUnreachable={command.isUnreachable} onAgain={() => void send()} />
      <TextArea label={say(words.comment)} lang="ja" rows={2} value={value} onChange={change} />
      <div>
        <Button kind="secondary" isBusy={command.isRunning} blockedBecause={value.trim() === '' ? say(words.commentEmpty) : undefined} onClick={() => void send()}>
          {say(verbWords.commentOnControl)}
        </Button>
      </div>
    </div>
  );
}
