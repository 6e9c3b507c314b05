import { useSuspenseQuery } from '@apollo/client/react';
import { EmptyState, LoadMore, PageHeading, RadioGroup, useSay } from '@toroku/ui';
import { auditorEngagementsWords as words, auditorWords } from '@toroku/words';
import { useState, useTransition, type ReactNode } from 'react';
import { isOver } from '../../parts/stages';
import { EngagementsTable } from './EngagementsTable';
import { AuditorEngagementsDocument } from './Page.generated';

const PAGE = 100;
const SHOWN = ['open', 'over', 'all'] as const;

/** Every audit proposed to the body, those whose report is due first before the others. */
export function EngagementsPage(): ReactNode {
  const say = useSay();
  const [show, setShow] = useState<(typeof SHOWN)[number]>('open');
  const [isBusy, begin] = useTransition();
  const { data, fetchMore } = useSuspenseQuery(AuditorEngagementsDocument, { variables: { first: PAGE, after: null } });
  const rows = data.engagements.filter(({ state }) => show === 'all' || isOver(state) === (show === 'over'));
  const more = (): void =>
    begin(async () => {
      const after = data.engagements.at(-1)?.id ?? null;
      await fetchMore({ variables: { after }, updateQuery: (before, { fetchMoreResult }) => ({ ...before, engagements: [...before.engagements, ...fetchMoreResult.engagements] }) });
    });
  return (
    <>
      <title>{say(words.title)}</title>
      <PageHeading title={say(words.title)} lead={say(words.lead)} />
      <RadioGroup legend={say(words.show)} options={SHOWN.map((value) => ({ value, label: say(value === 'all' ? auditorWords.all : words[value]) }))} value={show} onChange={setShow} isInline />
      <div className="mt-6">
        {rows.length === 0 ? <EmptyState title={say(words.none)}>{say(words.noneLead)}</EmptyState> : <EngagementsTable rows={rows} caption={say(words.caption, { count: rows.length })} />}
        {data.engagements.length > 0 && data.engagements.length % PAGE === 0 ? <LoadMore isBusy={isBusy} shown={data.engagements.length} onClick={more} /> : null}
      </div>
    </>
  );
}
