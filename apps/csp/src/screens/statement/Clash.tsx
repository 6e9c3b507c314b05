import { Button, CompareTexts, NotificationBanner, useSay } from '@toroku/ui';
import { cspStatementWords as words, webWords, type Phrase } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Typed } from './ControlPanel';

const names: Readonly<Record<keyof Typed, Phrase>> = { selected: words.selected, individualControls: words.designs, reasonNotSelected: words.reason, changes: words.changes };

export interface ClashProps {
  readonly field: keyof Typed;
  readonly mine: string;
  readonly theirs: string;
  readonly onSettle: (isMine: boolean) => void;
}

/** A field that a colleague changed at the same time: both wordings beside each other, and the choice. */
export function Clash({ field, mine, theirs, onSettle }: ClashProps): ReactNode {
  const say = useSay();
  const shown = (value: string): string => (field !== 'selected' ? value : value === '' ? say(words.undecided) : say(value === 'yes' ? words.yes : words.no));
  return (
    <NotificationBanner
      tone="warning"
      level={3}
      title={say(webWords.clashTitle)}
      actions={
        <>
          <Button kind="secondary" context={say(names[field])} onClick={() => onSettle(true)}>
            {say(webWords.keepMine)}
          </Button>
          <Button kind="secondary" context={say(names[field])} onClick={() => onSettle(false)}>
            {say(webWords.keepTheirs)}
          </Button>
        </>
      }
    >
      <p className="mb-3">{say(webWords.clashLead, { field: say(names[field]) })}</p>
      <CompareTexts mine={shown(mine)} theirs={shown(theirs)} mineLabel={say(webWords.mine)} theirsLabel={say(webWords.theirs)} />
    </NotificationBanner>
  );
}
