import { Button, Disclosure, RadioGroup, TextArea, useSay } from '@toroku/ui';
import { Reasons, Unreachable, useCommand } from '@toroku/web-base';
import { cspStatementWords as words } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import { answerOf, type Answer } from './answer';
import { StateControlsDocument } from './Page.generated';
import type { Line, Statement } from './statement-form';

type What = 'yes' | 'no' | 'last';
/** As many as one change takes. */
const BATCH = 500;

/** Many controls answered at once: the lines in sight, in batches, with what was there a press away. */
export function BulkEdit({ statement, lines }: { readonly statement: Statement; readonly lines: readonly Line[] }): ReactNode {
  const say = useSay();
  const command = useCommand(StateControlsDocument);
  const [what, setWhat] = useState<What>('yes');
  const [reason, setReason] = useState('');
  const [done, setDone] = useState<{ readonly count: number; readonly total: number } | null>(null);
  const [before, setBefore] = useState<readonly Line[]>([]);
  const wanted = lines.filter((line) => what !== 'last' || line.lastYear !== null);
  const said = (line: Line): Answer => (what === 'last' && line.lastYear ? { ...answerOf(line), ...lastOf(line.lastYear) } : { ...answerOf(line), selected: what === 'yes', reasonNotSelected: what === 'no' ? reason : line.reasonNotSelected });
  const write = async (of: readonly Line[], answer: (line: Line) => Answer, seen: (line: Line) => Answer): Promise<boolean> => {
    for (let start = 0; start < of.length; start += BATCH) {
      const batch = of.slice(start, start + BATCH);
      const outcome = await command.run({ id: statement.id, controls: batch.map((line) => ({ controlId: line.controlId, ...answer(line) })), seen: batch.map((line) => ({ controlId: line.controlId, ...seen(line) })) });
      if (outcome.kind !== 'done') return false;
      setDone({ count: start + batch.length, total: of.length });
    }
    return true;
  };
  const run = async (): Promise<void> => {
    setBefore(wanted);
    await write(wanted, said, answerOf);
  };
  const undo = async (): Promise<void> => {
    if (await write(before, answerOf, said)) setBefore([]);
  };
  return (
    <Disclosure summary={say(words.bulk, { count: lines.length })}>
      <div className="flex flex-col gap-4">
        <RadioGroup
          legend={say(words.bulkWhat)}
          options={[
            { value: 'yes', label: say(words.bulkYes) },
            { value: 'no', label: say(words.bulkNo) },
            { value: 'last', label: say(words.bulkLast) },
          ]}
          value={what}
          onChange={(value) => setWhat(value as What)}
        />
        {what === 'no' ? <TextArea label={say(words.reason)} lang="ja" rows={2} value={reason} onChange={setReason} /> : null}
        <Reasons reasons={command.reasons} />
        <Unreachable isUnreachable={command.isUnreachable} />
        <div className="flex flex-wrap items-center gap-4">
          <Button kind="secondary" isBusy={command.isRunning} blockedBecause={wanted.length === 0 ? say(words.bulkNothing) : undefined} onClick={() => void run()}>
            {say(words.bulkRun)}
          </Button>
          {before.length > 0 && !command.isRunning ? (
            <Button kind="secondary" onClick={() => void undo()}>
              {say(words.bulkUndo)}
            </Button>
          ) : null}
          <span role="status">{done ? say(words.bulkProgress, { done: done.count, total: done.total }) : ''}</span>
        </div>
      </div>
    </Disclosure>
  );
}

/** Last year's words; what changed inside last year's period stays there. */
function lastOf({ selected, individualControls, reasonNotSelected }: NonNullable<Line['lastYear']>): Omit<Answer, 'changes'> {
  return { selected, individualControls, reasonNotSelected };
}
