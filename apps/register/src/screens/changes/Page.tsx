import { EmptyState, PageHeading, Section, TextLink, useSay } from '@toroku/ui';
import { registerChangesWords as words, registerPagesWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { Document } from '../../Document';
import { useAddress, useHere, type Params } from '../../here';
import type { Change, ChangesSearch } from './answer-changes';
import { ChangesForm } from './ChangesForm';
import { ChangesOfDay } from './ChangesOfDay';

export interface ChangesPageProps {
  readonly search: ChangesSearch;
  readonly changes: readonly Change[];
  readonly endCursor: string | null;
}

/** What happened on both lists, day by day. */
export function ChangesPage({ search, changes, endCursor }: ChangesPageProps): ReactNode {
  const say = useSay();
  const address = useAddress();
  const { origin } = useHere();
  const own: Params = { list: search.track, since: search.period === 'year' ? null : search.period };
  return (
    <Document title={say(registerPagesWords.changes)} place="changes" params={{ ...own, after: search.after }}>
      <PageHeading title={say(registerPagesWords.changes)} lead={say(words.lead)} />
      <ChangesForm search={search} />
      {changes.length === 0 ? (
        <EmptyState title={say(words.none)} action={search.period === 'all' ? null : <TextLink href={address('/changes', { ...own, since: 'all' })}>{say(words.showAll)}</TextLink>}>
          {search.period === 'all' ? null : say(words.noneLead)}
        </EmptyState>
      ) : (
        [...new Set(changes.map(({ event }) => event.happenedOn))].map((day) => <ChangesOfDay key={day} day={day} changes={changes.filter(({ event }) => event.happenedOn === day)} />)
      )}
      {search.after !== '' || endCursor ? (
        <nav aria-label={say(words.pages)} className="mt-8 flex flex-wrap gap-x-8 gap-y-2" data-print="none">
          {search.after !== '' ? <TextLink href={address('/changes', own)}>{say(words.latest)}</TextLink> : null}
          {endCursor ? <TextLink href={address('/changes', { ...own, after: endCursor })}>{say(words.older)}</TextLink> : null}
        </nav>
      ) : null}
      <Section title={say(words.subscribeTitle)}>
        <p>
          {say(words.subscribe)} <TextLink href={address('/changes.atom')}>{`${origin}/register/changes.atom`}</TextLink>
        </p>
      </Section>
    </Document>
  );
}
