import type { TypedDocumentNode } from '@apollo/client';
import { Button, Modal, useSay, type ButtonProps } from '@toroku/ui';
import { verbWords, type Verb } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import { Reasons, Unreachable, type ReasonsProps } from './Reasons';
import { useCommand, type InputOf } from './use-command';

export interface VerbButtonProps<Result, Variables extends { readonly input: unknown }> {
  readonly verb: Verb;
  readonly document: TypedDocumentNode<Result, Variables>;
  /** What the verb is given, asked for when it is run. */
  readonly input: () => InputOf<Variables>;
  /** The verbs that the platform says are possible; without this one nothing is drawn, unless a reason is given. */
  readonly viewerMay: readonly string[];
  readonly kind?: ButtonProps['kind'];
  /** What follows from it, shown before it is done: for everything that cannot be undone. */
  readonly confirm?: ReactNode;
  /** What is still missing; the button stays and says so. */
  readonly blockedBecause?: string | undefined;
  /** Done first, such as saving what was typed; the verb is not run when it answers false. */
  readonly before?: () => Promise<boolean>;
  readonly onDone?: (id: string) => void;
  readonly fieldOf?: ReasonsProps['fieldOf'];
  readonly labelOf?: ReasonsProps['labelOf'];
}

/** One verb as a button: drawn when it is possible, asked once more when it matters, with every reason when it is refused. */
export function VerbButton<Result, Variables extends { readonly input: unknown }>(props: VerbButtonProps<Result, Variables>): ReactNode {
  const { verb, document, input, viewerMay, kind = 'primary', confirm, blockedBecause, before, onDone, fieldOf, labelOf } = props;
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const command = useCommand(document);
  const label = say(verbWords[verb]);
  if (!viewerMay.includes(verb) && blockedBecause === undefined) return null;
  const run = async (): Promise<void> => {
    if (before && !(await before())) return setAsking(false);
    const outcome = await command.run(input());
    if (outcome.kind === 'unreachable') return;
    setAsking(false);
    if (outcome.kind === 'done') onDone?.(outcome.id);
  };
  const act = (
    <Button kind={kind} isBusy={command.isRunning} onClick={() => void run()}>
      {label}
    </Button>
  );
  return (
    <div>
      {isAsking ? null : <Reasons reasons={command.reasons} {...(fieldOf ? { fieldOf } : {})} {...(labelOf ? { labelOf } : {})} />}
      {isAsking ? null : <Unreachable isUnreachable={command.isUnreachable} onAgain={() => void run()} />}
      {confirm === undefined ? (
        blockedBecause === undefined ? act : <Button kind={kind} blockedBecause={blockedBecause}>{label}</Button>
      ) : (
        <>
          <Button kind={kind} blockedBecause={blockedBecause} onClick={() => setAsking(true)}>
            {label}
          </Button>
          <Modal title={label} isOpen={isAsking} onClose={() => setAsking(false)} actions={act}>
            {confirm}
            <Unreachable isUnreachable={command.isUnreachable} />
          </Modal>
        </>
      )}
    </div>
  );
}
