import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, PageHeading, useSay } from '@toroku/ui';
import { VerbForm } from '@toroku/web-base';
import { cspIncidentWords as words, cspMenuWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { NewIncidentPageDocument, ReportIncidentAlertDocument } from './Page.generated';
import { reportOf, reportQuestions } from './report-questions';

/** The first alert of an incident: what is known, at once. */
export function NewIncidentPage(): ReactNode {
  const say = useSay();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { ownRegisterEntries: entries } = useSuspenseQuery(NewIncidentPageDocument).data;
  return (
    <>
      <title>{say(words.newTitle)}</title>
      <Breadcrumbs items={[{ href: '/incidents', label: say(cspMenuWords.incidents) }, { label: say(words.newTitle) }]} />
      <PageHeading title={say(words.newTitle)} lead={say(words.lead)} />
      <VerbForm
        verb="reportIncidentAlert"
        document={ReportIncidentAlertDocument}
        keep="reportIncidentAlert"
        initial={{ entryId: search.get('entry') ?? '' }}
        questions={[{ name: 'entryId', kind: 'select', label: say(words.entry), requirement: 'required', options: entries.map(({ id, number, serviceNameJa }) => ({ value: id, label: `${number} ${serviceNameJa}` })) }, ...reportQuestions(say)]}
        input={(answers) => ({ entryId: answers.text('entryId'), recognisedOn: answers.day('recognisedOn'), report: reportOf(answers) })}
        onDone={(id) => void navigate(`/incidents/${id}`)}
      />
    </>
  );
}
