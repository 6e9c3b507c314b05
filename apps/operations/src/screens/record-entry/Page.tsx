import { useSuspenseQuery } from '@apollo/client/react';
import { registerEntryPolicies } from '@toroku/domain-registration';
import { Breadcrumbs, EmptyState, PageHeading, TextLink, useSay } from '@toroku/ui';
import { useName, usePerson, VerbForm } from '@toroku/web-base';
import { operationsEntryWords as entryWords, operationsRecordEntryWords as words, verbWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { mayRecordEntries } from '../../desks';
import { PolicyClause } from '../entry/PolicyClause';
import { existingEntryOf, existingEntryQuestions } from './existing-entry';
import { RecordEntryPageDocument, RecordExistingEntryDocument } from './Page.generated';

/** An entry from before the platform is taken over from an official list. */
export function RecordEntryPage(): ReactNode {
  const say = useSay();
  const me = usePerson();
  const title = say(verbWords.recordExistingEntry);
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs items={[{ href: '/entries', label: say(entryWords.menu) }, { label: title }]} />
      <PageHeading title={title} lead={say(words.lead)} />
      {mayRecordEntries(me) ? <RecordEntry /> : <EmptyState title={say(words.notYours)} action={<TextLink href="/entries">{say(entryWords.menu)}</TextLink>}>{say(words.whoMay)}</EmptyState>}
    </>
  );
}

function RecordEntry(): ReactNode {
  const say = useSay();
  const navigate = useNavigate();
  const name = useName();
  const providers = useSuspenseQuery(RecordEntryPageDocument).data.organisations.map((one) => ({ value: one.id, label: name(one) }));
  return (
    <VerbForm
      verb="recordExistingEntry"
      document={RecordExistingEntryDocument}
      keep="recordExistingEntry"
      questions={existingEntryQuestions(say, providers)}
      note={
        <>
          {say(words.note)} <PolicyClause clause={registerEntryPolicies.recordExistingEntry.clause} />
        </>
      }
      input={existingEntryOf}
      onDone={(id) => void navigate(`/entries/${id}`)}
    />
  );
}
