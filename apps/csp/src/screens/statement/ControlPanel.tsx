import { readTypedDay } from '@toroku/kernel';
import { Button, Loading, Modal, RadioGroup, TextArea, useSay } from '@toroku/ui';
import { useKept } from '@toroku/web-base';
import { EvidenceOfControl } from '@toroku/web-evidence';
import { cspStatementWords as words } from '@toroku/words';
import { Suspense, useState, type ReactNode } from 'react';
import { answerOf, type Answer } from './answer';
import { ChangesEditor, type TypedChange } from './ChangesEditor';
import { Clash } from './Clash';
import { ControlHelp } from './ControlHelp';
import { ControlHistory } from './ControlHistory';
import { ControlTalk } from './ControlTalk';
import type { Saved } from './ControlsGrid';
import { IndividualControls } from './IndividualControls';
import type { Line, Statement } from './statement-form';

export interface ControlPanelProps {
  readonly statement: Statement;
  readonly line: Line;
  readonly mayEdit: boolean;
  readonly isSaving: boolean;
  /** Saves what is said over what was seen. */
  readonly onSave: (line: Line, seen: Answer, said: Answer) => Promise<Saved>;
  readonly onClose: () => void;
}

/** An answer as it is typed. */
export interface Typed {
  readonly selected: 'yes' | 'no' | '';
  readonly individualControls: readonly string[];
  readonly reasonNotSelected: string;
  readonly changes: readonly TypedChange[];
}

interface Draft {
  readonly typed: Typed;
  /** What stood there when the typing began: what a save is compared with. */
  readonly seen: Answer;
}

/** The texts of one control. What is typed is kept in the browser until it is saved; where a colleague changed the same field, both are shown. */
export function ControlPanel({ statement, line, mayEdit, isSaving, onSave, onClose }: ControlPanelProps): ReactNode {
  const say = useSay();
  const { id: statementId } = statement;
  const [clashes, setClashes] = useState<readonly string[]>([]);
  const { value: draft, change: keep, forget } = useKept<Draft>(`stateControls:${statementId}:${line.controlId}`, { typed: typedOf(line), seen: answerOf(line) });
  const { typed, seen } = draft;
  const change = (patch: Partial<Typed>): void => keep({ ...draft, typed: { ...typed, ...patch } });
  const save = async (): Promise<void> => {
    const { isDone, clashes: found } = await onSave(line, seen, saidBy(typed));
    setClashes(found);
    if (!isDone) return;
    forget();
    onClose();
  };
  const settle = (field: keyof Typed, isMine: boolean): void => {
    keep({ typed: isMine ? typed : { ...typed, [field]: typedOf(line)[field] }, seen: { ...seen, [field]: answerOf(line)[field] } });
    setClashes(clashes.filter((one) => one !== field));
  };
  return (
    <Modal
      title={say(words.edit, { control: line.controlId })}
      isOpen
      onClose={onClose}
      actions={
        mayEdit ? (
          <Button isBusy={isSaving} blockedBecause={clashes.length > 0 ? say(words.clashFirst) : undefined} onClick={() => void save()}>
            {say(words.saveRow)}
          </Button>
        ) : undefined
      }
    >
      <p>{line.labelJa}</p>
      <Suspense fallback={<Loading />}>
        <ControlHelp statement={statement} controlId={line.controlId} />
      </Suspense>
      {(Object.keys(typed) as (keyof Typed)[]).filter((field) => clashes.includes(field)).map((field) => (
        <Clash key={field} field={field} mine={textOf(typed, field)} theirs={textOf(typedOf(line), field)} onSettle={(isMine) => settle(field, isMine)} />
      ))}
      <RadioGroup
        legend={say(words.selected)}
        isInline
        options={[
          { value: 'yes', label: say(words.yes) },
          { value: 'no', label: say(words.no) },
        ]}
        value={typed.selected}
        onChange={(selected) => change({ selected: selected as Typed['selected'] })}
      />
      <IndividualControls texts={typed.individualControls} isReadOnly={!mayEdit} onChange={(individualControls) => change({ individualControls })} />
      <TextArea label={say(words.reason)} lang="ja" rows={2} value={typed.reasonNotSelected} onChange={(reasonNotSelected) => change({ reasonNotSelected })} isReadOnly={!mayEdit} />
      <ChangesEditor changes={typed.changes} isReadOnly={!mayEdit} onChange={(changes) => change({ changes })} />
      <ControlTalk statementId={statementId} controlId={line.controlId} />
      <ControlHistory statementId={statementId} controlId={line.controlId} />
      <EvidenceOfControl statementId={statementId} controlId={line.controlId} />
    </Modal>
  );
}

/** A field as a text, to be compared by eye. */
function textOf(typed: Typed, field: keyof Typed): string {
  if (field === 'individualControls') return typed.individualControls.join('\n\n');
  return field === 'changes' ? typed.changes.map(({ before, after, changedOn }) => `${changedOn}: ${before} → ${after}`).join('\n') : typed[field];
}

function typedOf(answer: Answer): Typed {
  const { selected, individualControls, reasonNotSelected, changes } = answerOf(answer);
  return { selected: selected === null ? '' : selected ? 'yes' : 'no', individualControls, reasonNotSelected, changes };
}

/** Empty boxes say nothing. */
function saidBy({ selected, individualControls, reasonNotSelected, changes }: Typed): Answer {
  return { selected: selected === '' ? null : selected === 'yes', individualControls: individualControls.filter((text) => text.trim() !== ''), reasonNotSelected, changes: changes.map((one) => ({ ...one, changedOn: readTypedDay(one.changedOn) ?? one.changedOn })) };
}
