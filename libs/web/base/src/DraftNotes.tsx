import { Button, CompareTexts, NotificationBanner, SaveLine, useSay } from '@toroku/ui';
import { webWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Form } from './merge-forms';
import { Reasons, type ReasonsProps } from './Reasons';
import type { Draft } from './use-draft';

export interface DraftNotesProps<Fields extends Form> {
  readonly draft: Draft<Fields>;
  /** The label of a field, as the form shows it. */
  readonly labelOf: (field: keyof Fields & string) => string;
  /** A field's value as text, to compare two of them. */
  readonly textOf?: (field: keyof Fields & string, value: unknown) => string;
  readonly fieldOf?: ReasonsProps['fieldOf'];
  /** The label of the field that a reason is about. */
  readonly pathLabelOf?: ReasonsProps['labelOf'];
}

/** Everything to know about a form that saves itself: when it was saved, what was found again, what somebody else changed. */
export function DraftNotes<Fields extends Form>({ draft, labelOf, textOf = plain, fieldOf, pathLabelOf }: DraftNotesProps<Fields>): ReactNode {
  const say = useSay();
  const lineState = draft.state === 'conflict' ? 'unsaved' : draft.state;
  return (
    <>
      <SaveLine state={lineState} {...(draft.savedAt ? { at: draft.savedAt } : {})} />
      {draft.isRestored ? <NotificationBanner tone="info" title={say(webWords.restored)} /> : null}
      {draft.hasTheirs ? <NotificationBanner tone="info" title={say(webWords.theirsTaken)} /> : null}
      {draft.clashes.map(({ field, mine, theirs }) => (
        <NotificationBanner
          key={field}
          tone="warning"
          title={say(webWords.clashTitle)}
          actions={
            <>
              <Button onClick={() => draft.settle(field, mine)}>{say(webWords.keepMine)}</Button>
              <Button kind="secondary" onClick={() => draft.settle(field, theirs)}>
                {say(webWords.keepTheirs)}
              </Button>
            </>
          }
        >
          <p>{say(webWords.clashLead, { field: labelOf(field) })}</p>
          <CompareTexts mine={textOf(field, mine)} theirs={textOf(field, theirs)} mineLabel={say(webWords.mine)} theirsLabel={say(webWords.theirs)} />
        </NotificationBanner>
      ))}
      <Reasons reasons={draft.reasons} {...(fieldOf ? { fieldOf } : {})} {...(pathLabelOf ? { labelOf: pathLabelOf } : {})} />
    </>
  );
}

function plain(_field: string, value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}
