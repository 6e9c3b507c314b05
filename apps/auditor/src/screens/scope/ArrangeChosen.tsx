import { Button, Select, TextField, useSay } from '@toroku/ui';
import { auditorPlannerWords as words, auditorScopeWords } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import type { PlanLine } from './plan-lines';

export interface ArrangeChosenProps {
  readonly years: readonly number[];
  readonly chosen: readonly PlanLine[];
  readonly shown: readonly PlanLine[];
  readonly onChoose: (controlIds: readonly string[]) => void;
  readonly onMove: (year: number) => void;
  readonly onPull: (reason: string) => void;
}

/** What is done with the chosen controls: into another year, or into this one besides with a reason. */
export function ArrangeChosen({ years, chosen, shown, onChoose, onMove, onPull }: ArrangeChosenProps): ReactNode {
  const say = useSay();
  const [year, setYear] = useState('');
  const [reason, setReason] = useState('');
  const none = chosen.length === 0 ? say(words.chooseFirst) : undefined;
  const movable = years.filter((one) => chosen.length === 0 || chosen.some(({ choices }) => choices.some((choice) => choice.year === one)));
  const pull = (): void => {
    onPull(reason.trim());
    setReason('');
  };
  return (
    <div className="flex flex-col gap-6 rounded-12 border border-solid-gray-420 p-4 desktop:p-6">
      <div className="flex flex-wrap gap-4">
        <Button kind="secondary" size="small" onClick={() => onChoose(shown.map(({ controlId }) => controlId))}>
          {say(words.chooseShown, { count: shown.length })}
        </Button>
        <Button kind="secondary" size="small" blockedBecause={none} onClick={() => onChoose([])}>
          {say(words.chooseNone)}
        </Button>
      </div>
      <div className="grid gap-6 desktop:grid-cols-2">
        <div className="flex flex-col items-start gap-4">
          <Select label={say(words.moveTo)} options={movable.map((one) => ({ value: String(one), label: say(auditorScopeWords.year, { year: one }) }))} value={year} onChange={setYear} />
          <Button kind="secondary" blockedBecause={none ?? (year === '' ? say(words.yearFirst) : undefined)} onClick={() => onMove(Number(year))}>
            {say(words.move)}
          </Button>
        </div>
        <div className="flex flex-col items-start gap-4">
          <TextField label={say(words.pullReason)} hint={say(words.pullReasonHint)} maxLength={1000} value={reason} onChange={setReason} />
          <Button kind="secondary" blockedBecause={none ?? (reason.trim() === '' ? say(words.reasonFirst) : undefined)} onClick={pull}>
            {say(words.pull)}
          </Button>
        </div>
      </div>
    </div>
  );
}
