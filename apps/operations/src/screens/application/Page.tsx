import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, DayText, DescriptionList, MomentText, PageHeading, Section, StatusBadge, Timeline, useSay } from '@toroku/ui';
import { NotFound, OthersHere, useName } from '@toroku/web-base';
import { operationsApplicationWords as words, operationsMenuWords, operationsPreApplicationWords, organisationKindWords, registrationApplicationStateWords, verbWords, type Verb } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Committee } from './Committee';
import { OperationsApplicationPageDocument, type OperationsApplicationPageQuery } from './Page.generated';
import { Reading } from './Reading';
import { Reception } from './Reception';
import { Review } from './Review';

export type Application = NonNullable<OperationsApplicationPageQuery['registrationApplication']>;

/** One application as the desks see it: each sees what is its own to do. */
export function ApplicationPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const application = useSuspenseQuery(OperationsApplicationPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data.registrationApplication;
  if (!application) return <NotFound />;
  const title = say(words.title, { service: name(application.service) });
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs items={[{ href: '/applications', label: say(operationsMenuWords.applications) }, { label: title }]} />
      <PageHeading title={title} lead={`${name(application.provider)} ${application.referenceNumber ?? ''}`} status={<StatusBadge tone={application.isOverdue ? 'danger' : 'info'}>{say(registrationApplicationStateWords[application.state])}</StatusBadge>} />
      <OthersHere subjectId={id} />
      <Papers application={application} />
      <Reading application={application} />
      <Reception application={application} />
      <Review application={application} />
      <Committee application={application} />
      <Section title={say(words.timeline)}>
        <Timeline events={application.timeline.map(({ verb, at, byKind }, index) => ({ id: String(index), at: <MomentText at={at} />, title: say(verbWords[verb as Verb]), detail: say(organisationKindWords[byKind as keyof typeof organisationKindWords]) }))} />
      </Section>
    </>
  );
}

function Papers({ application }: { readonly application: Application }): ReactNode {
  const say = useSay();
  const { statement, engagement, internalAudit, form, submittedOn, reviewDueOn, round, roundHeldOn } = application;
  return (
    <Section title={say(words.papers)}>
      <DescriptionList
        items={[
          { term: say(operationsPreApplicationWords.submittedOn), detail: <DayText day={submittedOn} /> },
          { term: say(words.due), detail: <DayText day={reviewDueOn} /> },
          { term: say(words.period), detail: statement ? `${statement.periodStartOn} – ${statement.periodEndOn}` : '—' },
          { term: say(words.report), detail: <DayText day={engagement?.reportIssuedOn} /> },
          { term: say(words.internalAudit), detail: <DayText day={internalAudit?.reportedOn} /> },
          { term: say(words.contact), detail: [form.contactName, form.contactMail, form.contactPhone].filter(Boolean).join(' / ') || '—' },
          ...(round ? [{ term: say(words.round), detail: `${round} ${roundHeldOn ?? ''}` }] : []),
        ]}
      />
    </Section>
  );
}
