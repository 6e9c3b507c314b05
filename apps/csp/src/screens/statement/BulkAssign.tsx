import { useSuspenseQuery } from '@apollo/client/react';
import { Button, Disclosure, Select, useSay } from '@toroku/ui';
import { Reasons, Unreachable, useCommand, useName } from '@toroku/web-base';
import { cspStatementWords as words, verbWords } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import { AssignControlsDocument, ColleaguesDocument } from './ControlTalk.generated';

/** As many as one change takes. */
const BATCH = 500;

/** The lines in sight are given to one colleague, or to nobody. */
export function BulkAssign({ statementId, controlIds }: { readonly statementId: string; readonly controlIds: readonly string[] }): ReactNode {
  const say = useSay();
  const name = useName();
  const command = useCommand(AssignControlsDocument);
  const { members } = useSuspenseQuery(ColleaguesDocument).data;
  const [memberId, setMemberId] = useState('');
  const [done, setDone] = useState<number | null>(null);
  const run = async (): Promise<void> => {
    for (let start = 0; start < controlIds.length; start += BATCH) {
      const batch = controlIds.slice(start, start + BATCH);
      const outcome = await command.run({ id: statementId, controlIds: batch, memberId: memberId || null });
      if (outcome.kind !== 'done') return;
      setDone(start + batch.length);
    }
  };
  const options = members.filter(({ state }) => state === 'ACTIVE').map((member) => ({ value: member.id, label: name(member) }));
  return (
    <Disclosure summary={say(words.bulkAssign, { count: controlIds.length })}>
      <div className="flex flex-col gap-4">
        <Select label={say(words.assignee)} noneLabel={say(words.assigneeNone)} options={options} value={memberId} onChange={setMemberId} />
        <Reasons reasons={command.reasons} />
        <Unreachable isUnreachable={command.isUnreachable} onAgain={() => void run()} />
        <div className="flex flex-wrap items-center gap-4">
          <Button kind="secondary" isBusy={command.isRunning} blockedBecause={controlIds.length === 0 ? say(words.bulkNothing) : undefined} onClick={() => void run()}>
            {say(verbWords.assignControls)}
          </Button>
          <span role="status">{done === null ? '' : say(words.bulkAssigned, { count: done })}</span>
        </div>
      </div>
    </Disclosure>
  );
}
