import { useSuspenseQuery } from '@apollo/client/react';
import { Button, DayText, Loading, Timeline, useSay } from '@toroku/ui';
import { cspStatementWords as words } from '@toroku/words';
import { Suspense, useState, type ReactNode } from 'react';
import { ControlHistoryDocument } from './Page.generated';

/** What was declared of a control before, asked for when it is looked at. */
export function ControlHistory({ statementId, controlId }: { readonly statementId: string; readonly controlId: string }): ReactNode {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button kind="secondary" isExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say(words.history)}
      </Button>
      {isOpen ? (
        <Suspense fallback={<Loading />}>
          <Declared statementId={statementId} controlId={controlId} />
        </Suspense>
      ) : null}
    </div>
  );
}

function Declared({ statementId, controlId }: { readonly statementId: string; readonly controlId: string }): ReactNode {
  const say = useSay();
  const { statement } = useSuspenseQuery(ControlHistoryDocument, { variables: { id: statementId, controlId }, fetchPolicy: 'network-only' }).data;
  const declared = statement?.history ?? [];
  if (declared.length === 0) return <p className="mt-3">{say(words.historyNone)}</p>;
  const said = (answer: (typeof declared)[number]['answer']): string => {
    if (answer?.selected === false) return `${say(words.no)} ${answer.reasonNotSelected}`;
    return answer?.selected ? answer.individualControls.join('\n') || say(words.yes) : say(words.undecided);
  };
  return (
    <Timeline
      events={declared.map(({ declarationId, declaredOn, periodStartOn, periodEndOn, answer }) => ({
        id: declarationId,
        at: <DayText day={declaredOn} isShort />,
        title: say(words.periodOf, { from: periodStartOn, through: periodEndOn }),
        detail: <span className="whitespace-pre-wrap">{said(answer)}</span>,
      }))}
    />
  );
}
