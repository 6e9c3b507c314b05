import { uiWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { Button } from '../actions/Button';
import { useSay } from '../language';

export interface LoadMoreProps {
  readonly onClick: () => void;
  readonly isBusy?: boolean;
  readonly shown: number;
  /** How many there are in all, where that is known. Nothing is left once all are shown. */
  readonly total?: number;
}

/** The way to more of a long list, and how much of it is in sight. */
export function LoadMore({ onClick, isBusy, shown, total }: LoadMoreProps): ReactNode {
  const say = useSay();
  return (
    <div className="mt-6 flex flex-wrap items-center gap-4" data-print="none">
      {total === undefined || shown < total ? (
        <Button kind="secondary" isBusy={isBusy} onClick={onClick}>
          {say(uiWords.showMore)}
        </Button>
      ) : null}
      <span role="status">{total === undefined ? say(uiWords.shown, { shown }) : say(uiWords.shownOf, { shown, total })}</span>
    </div>
  );
}
