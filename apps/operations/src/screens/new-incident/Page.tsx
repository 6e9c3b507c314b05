import { Breadcrumbs, EmptyState, PageHeading, TextLink, useSay } from '@toroku/ui';
import { usePerson } from '@toroku/web-base';
import { operationsMenuWords, operationsNewIncidentWords as words, verbWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { mayRecordIncidents } from '../../desks';
import { ChooseEntry } from './ChooseEntry';
import { RecordIncident } from './RecordIncident';

/** An incident that its registrant has not reported: first the entry it is about, then how it became known. */
export function NewIncidentPage(): ReactNode {
  const say = useSay();
  const me = usePerson();
  const [address] = useSearchParams();
  const entryId = address.get('entry');
  const title = say(verbWords.recordIncidentLearnedElsewhere);
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs items={[{ href: '/incidents', label: say(operationsMenuWords.incidents) }, { label: title }]} />
      <PageHeading title={title} lead={say(words.lead)} />
      {!mayRecordIncidents(me) ? (
        <EmptyState title={say(words.notYours)} action={<TextLink href="/incidents">{say(operationsMenuWords.incidents)}</TextLink>}>
          {say(words.whoMay)}
        </EmptyState>
      ) : entryId ? (
        <RecordIncident entryId={entryId} />
      ) : (
        <ChooseEntry />
      )}
    </>
  );
}
