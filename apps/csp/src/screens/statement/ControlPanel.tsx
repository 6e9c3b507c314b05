import { Button, Modal, RadioGroup, TextArea, useSay } from '@toroku/ui';
import { useKept } from '@toroku/web-base';
import { cspStatementWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Answer } from './ControlsGrid';
import { linesOf, type Line } from './statement-form';

export interface ControlPanelProps {
  readonly statementId: string;
  readonly line: Line;
  readonly mayEdit: boolean;
  readonly isSaving: boolean;
  readonly onSave: (controlId: string, answer: Answer) => Promise<boolean>;
  readonly onClose: () => void;
}

interface Typed {
  readonly selected: 'yes' | 'no' | '';
  readonly design: string;
  readonly reason: string;
}

/** The texts of one control. What is typed is kept in the browser until it is saved. */
export function ControlPanel({ statementId, line, mayEdit, isSaving, onSave, onClose }: ControlPanelProps): ReactNode {
  const say = useSay();
  const { value: typed, change: keepTyped, forget } = useKept<Typed>(`stateControls:${statementId}:${line.controlId}`, { selected: line.selected === null ? '' : line.selected ? 'yes' : 'no', design: line.individualControls.join('\n'), reason: line.reasonNotSelected });
  const change = (patch: Partial<Typed>): void => keepTyped({ ...typed, ...patch });
  const save = async (): Promise<void> => {
    const isDone = await onSave(line.controlId, { selected: typed.selected === '' ? null : typed.selected === 'yes', individualControls: linesOf(typed.design), reasonNotSelected: typed.reason });
    if (!isDone) return;
    forget();
    onClose();
  };
  return (
    <Modal
      title={say(words.edit, { control: line.controlId })}
      isOpen
      onClose={onClose}
      actions={
        mayEdit ? (
          <Button isBusy={isSaving} onClick={() => void save()}>
            {say(words.saveRow)}
          </Button>
        ) : undefined
      }
    >
      <p>{line.labelJa}</p>
      <RadioGroup
        legend={say(words.selected)}
        isInline
        options={[
          { value: 'yes', label: say(words.yes) },
          { value: 'no', label: say(words.no) },
        ]}
        value={typed.selected}
        onChange={(selected) => change({ selected })}
      />
      <TextArea label={say(words.design)} lang="ja" value={typed.design} onChange={(design) => change({ design })} isReadOnly={!mayEdit} />
      <TextArea label={say(words.reason)} lang="ja" rows={2} value={typed.reason} onChange={(reason) => change({ reason })} isReadOnly={!mayEdit} />
    </Modal>
  );
}
