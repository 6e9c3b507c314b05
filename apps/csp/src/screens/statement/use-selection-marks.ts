import { useCommand, useMarks, type Marks } from '@toroku/web-base';
import { answerOf, type Answer } from './answer';
import { StateControlsDocument } from './Page.generated';
import type { Line } from './statement-form';

export interface SelectionMarks extends Omit<Marks<Answer>, 'mark'> {
  readonly mark: (line: Line, isSelected: boolean) => void;
  /** What the grid shows: a mark that is on its way, else what is stated. */
  readonly shown: (line: Line) => boolean | null;
}

/** Selections marked by a letter each, as fast as a hand goes. Where a colleague chose otherwise meanwhile, theirs stays and the mark is told of; the others of the lot go on. */
export function useSelectionMarks(statementId: string, reread: () => Promise<unknown>): SelectionMarks {
  const { run } = useCommand(StateControlsDocument);
  const marks = useMarks<Answer>(
    async (lot) => {
      const outcome = await run({ id: statementId, controls: lot.map(({ key, said }) => ({ controlId: key, ...said })), seen: lot.map(({ key, seen }) => ({ controlId: key, ...seen })) });
      if (outcome.kind !== 'refused') return outcome;
      const refused = new Set(outcome.reasons.flatMap(({ path: [field, controlId] }) => (field === 'control' ? [controlId] : [])));
      await reread().catch(() => undefined);
      return { ...outcome, again: refused.size > 0 ? lot.filter(({ key }) => !refused.has(key)) : [] };
    },
    { name: statementId },
  );
  return {
    ...marks,
    mark: (line, isSelected) => marks.mark(line.controlId, answerOf(line), { ...answerOf(line), selected: isSelected }),
    shown: ({ controlId, selected }) => marks.marks.get(controlId)?.selected ?? selected,
  };
}
