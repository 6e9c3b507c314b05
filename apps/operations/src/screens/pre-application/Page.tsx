import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, DataTable, DayText, DescriptionList, NotificationBanner, PageHeading, Section, StatusBadge, useSay } from '@toroku/ui';
import { NotFound, OthersHere, useName } from '@toroku/web-base';
import { businessRouteWords, cspPreApplicationWords, ineligibilityGroundWords, operationsMenuWords, operationsPreApplicationWords as words, preApplicationResultWords, preApplicationStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Decisions } from './Decisions';
import { OperationsPreApplicationPageDocument, type OperationsPreApplicationPageQuery } from './Page.generated';

type PreApplication = NonNullable<OperationsPreApplicationPageQuery['preApplication']>;

/** One pre-application as the desks see it: form, assessments, and what is to be decided. */
export function PreApplicationPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { preApplication } = useSuspenseQuery(OperationsPreApplicationPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  if (!preApplication) return <NotFound />;
  const title = say(words.title, { service: name(preApplication.service) });
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs items={[{ href: '/pre-applications', label: say(operationsMenuWords.preApplications) }, { label: title }]} />
      <PageHeading title={title} lead={preApplication.referenceNumber ?? undefined} status={<StatusBadge tone={preApplication.result === 'ELIGIBLE' ? 'success' : 'info'}>{say(preApplicationStateWords[preApplication.state])}</StatusBadge>} />
      <OthersHere subjectId={id} />
      {preApplication.result ? (
        <NotificationBanner tone={preApplication.result === 'ELIGIBLE' ? 'success' : 'warning'} title={say(preApplicationResultWords[preApplication.result])}>
          {preApplication.reasons.map(({ ground, text }) => (
            <p key={text}>{`${ground ? say(ineligibilityGroundWords[ground]) : ''} ${text}`}</p>
          ))}
        </NotificationBanner>
      ) : null}
      <Form preApplication={preApplication} />
      <Assessments preApplication={preApplication} />
      <Decisions preApplication={preApplication} />
    </>
  );
}

function Form({ preApplication }: { readonly preApplication: PreApplication }): ReactNode {
  const say = useSay();
  const { form, route, matchedEntry, submittedOn, batchDueOn } = preApplication;
  return (
    <Section title={say(words.form)}>
      <DescriptionList
        items={[
          { term: say(words.submittedOn), detail: <DayText day={submittedOn} /> },
          { term: say(words.due), detail: <DayText day={batchDueOn} /> },
          { term: say(words.route), detail: `${say(businessRouteWords[route])} ${matchedEntry ?? ''}` },
          ...(form
            ? (['representativeName', 'contactName', 'contactMail', 'contactPhone', 'businessOutline', 'remarks'] as const).map((field) => ({ term: say(cspPreApplicationWords[field]), detail: form[field] || '—' }))
            : []),
        ]}
      />
    </Section>
  );
}

function Assessments({ preApplication: { assessments } }: { readonly preApplication: PreApplication }): ReactNode {
  const say = useSay();
  const name = useName();
  return (
    <Section title={say(words.assessments)}>
      <DataTable
        caption={say(words.assessments)}
        rows={assessments}
        rowKey={({ id }) => id}
        columns={[
          { key: 'agency', header: say(words.agency), isRowHeader: true, cell: ({ agency }) => name(agency) },
          { key: 'on', header: say(words.evaluatedOn), cell: ({ concludedOn }) => <DayText day={concludedOn} isShort /> },
          { key: 'level', header: say(words.level), cell: ({ sheet }) => (sheet?.outcome ? `${sheet.outcome.level} ${say(sheet.outcome.isLow ? words.low : words.notLow)}` : '—') },
          { key: 'why', header: say(words.reason), cell: ({ sheet }) => sheet?.matchReason ?? '—' },
        ]}
      />
    </Section>
  );
}
