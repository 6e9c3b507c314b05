import { useSuspenseQuery } from '@apollo/client/react';
import { DataTable, DayText, EmptyState, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { awaitedNounWords, awaitedStateInWords, awaitingWords as words, verbWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { AwaitingMeDocument, type AwaitingMeQuery } from './AwaitingList.generated';
import { useName } from './names';
import type { Noun, Places } from './places';

type Case = AwaitingMeQuery['awaitingMe'][number];

const NOUNS: Readonly<Record<Case['noun'], Noun>> = {
  IMPACT_ASSESSMENT: 'impactAssessment',
  PRE_APPLICATION: 'preApplication',
  TARGET_BUSINESS_PROPOSAL: 'targetBusinessProposal',
  STATEMENT: 'statement',
  INTERNAL_AUDIT: 'internalAudit',
  ENGAGEMENT: 'engagement',
  FINDING: 'finding',
  REGISTRATION_APPLICATION: 'registrationApplication',
  INCIDENT: 'incident',
};
/** Cases at most; the platform gives no more at once. */
const MOST = 100;

/** What waits for the person at the screen, the most urgent first, each leading to where it is done. */
export function AwaitingList({ places }: { readonly places: Places }): ReactNode {
  const say = useSay();
  const { data } = useSuspenseQuery(AwaitingMeDocument, { fetchPolicy: 'cache-and-network' });
  const cases = data.awaitingMe;
  return (
    <>
      <DataTable
        caption={say(words.title)}
        rows={cases}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say(words.none)}>{say(words.noneLead)}</EmptyState>}
        columns={[
          { key: 'case', header: say(words.case), isRowHeader: true, cell: (row) => <CaseLink row={row} places={places} /> },
          { key: 'state', header: say(words.state), cell: ({ noun, state }) => <StatusBadge tone="info">{say(awaitedStateInWords(noun, state))}</StatusBadge> },
          { key: 'due', header: say(words.due), cell: (row) => <Due row={row} /> },
          { key: 'opened', header: say(words.opened), cell: ({ openedOn }) => <DayText day={openedOn} isShort /> },
          { key: 'possible', header: say(words.possible), cell: ({ verbs }) => verbs.map((verb) => say(verbWords[verb as keyof typeof verbWords])).join(' / ') },
        ]}
      />
      {cases.length >= MOST ? <p>{say(words.capped)}</p> : null}
    </>
  );
}

function CaseLink({ row, places }: { readonly row: Case; readonly places: Places }): ReactNode {
  const say = useSay();
  const name = useName();
  const noun = say(awaitedNounWords[row.noun]);
  const title = row.service ? say(words.named, { noun, service: name(row.service) }) : noun;
  const href = places(NOUNS[row.noun], row.id);
  return href ? <TextLink href={href}>{title}</TextLink> : title;
}

function Due({ row }: { readonly row: Case }): ReactNode {
  const say = useSay();
  return (
    <>
      <DayText day={row.dueOn} isShort /> {row.isOverdue ? <StatusBadge tone="danger">{say(words.overdue)}</StatusBadge> : null}
    </>
  );
}
