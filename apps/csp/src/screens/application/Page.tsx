import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, Card, DayText, DescriptionList, MomentText, NotificationBanner, PageHeading, Section, StatusBadge, TextLink, Timeline, useSay } from '@toroku/ui';
import { Missing, NotFound, OthersHere, useName, VerbButton, VerbForm } from '@toroku/web-base';
import { Attachments } from '@toroku/web-statement';
import { applicationQueryStateWords, cspApplicationWords as words, cspMenuWords, organisationKindWords, registrationApplicationStateWords, verbWords, type Verb } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { ContactForm } from './ContactForm';
import { AnswerQueryDocument, CspApplicationPageDocument, SubmitRegistrationApplicationDocument, WithdrawRegistrationApplicationDocument, type CspApplicationPageQuery } from './Page.generated';
import { PapersForm } from './PapersForm';

export type Application = NonNullable<CspApplicationPageQuery['registrationApplication']>;

/** One application: its papers, its check, the review's questions, what was decided. */
export function ApplicationPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const application = useSuspenseQuery(CspApplicationPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data.registrationApplication;
  if (!application) return <NotFound />;
  const title = say(words.title, { service: name(application.service) });
  const mayWrite = application.viewerMay.includes('describeRegistrationApplication');
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs items={[{ href: '/applications', label: say(cspMenuWords.applications) }, { label: title }]} />
      <PageHeading
        title={title}
        lead={
          <>
            <StatusBadge tone={application.state === 'REGISTERED' ? 'success' : 'info'}>{say(registrationApplicationStateWords[application.state])}</StatusBadge> {application.referenceNumber}
          </>
        }
        actions={<VerbButton verb="withdrawRegistrationApplication" kind="secondary" document={WithdrawRegistrationApplicationDocument} viewerMay={application.viewerMay} input={() => ({ id, expectedVersion: application.version })} confirm={<p>{say(words.withdrawLead)}</p>} />}
      />
      <OthersHere subjectId={id} />
      <Told application={application} />
      {mayWrite && application.service ? <PapersForm application={application} serviceId={application.service.id} /> : null}
      {mayWrite ? <ContactForm application={application} /> : null}
      {application.statement ? <Attachments statementId={application.statement.id} /> : null}
      <Submit application={application} />
      <Queries application={application} />
      <Section title={say(words.timeline)}>
        <Timeline events={application.timeline.map(({ verb, at, byKind }, index) => ({ id: String(index), at: <MomentText at={at} />, title: say(verbWords[verb as Verb]), detail: say(organisationKindWords[byKind as keyof typeof organisationKindWords]) }))} />
      </Section>
    </>
  );
}

/** What the applicant is to know at once: what was returned, what is due, what was decided. */
function Told({ application }: { readonly application: Application }): ReactNode {
  const say = useSay();
  const { state, returnNotes, additionalAuditReason, applicationDueOn, reviewDueOn, decidedOn, decisionReasons, registerEntry } = application;
  return (
    <>
      {state === 'INCOMPLETE' ? (
        <NotificationBanner tone="warning" title={say(words.returned)}>
          <ul className="list-disc pl-6">
            {returnNotes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </NotificationBanner>
      ) : null}
      {state === 'ADDITIONAL_AUDIT' && additionalAuditReason ? <NotificationBanner tone="warning" title={say(words.additionalAudit, { reason: additionalAuditReason })} /> : null}
      <DescriptionList
        items={[
          { term: say(words.due), detail: <DayText day={applicationDueOn} /> },
          { term: say(words.reviewDue), detail: <DayText day={reviewDueOn} /> },
          ...(decidedOn ? [{ term: say(words.decision), detail: `${decidedOn} ${decisionReasons ?? ''}` }] : []),
          ...(registerEntry ? [{ term: say(cspMenuWords.entries), detail: <TextLink href={`/entries/${registerEntry.id}`}>{registerEntry.number}</TextLink> }] : []),
        ]}
      />
    </>
  );
}

function Submit({ application }: { readonly application: Application }): ReactNode {
  const say = useSay();
  const { check, id, version, viewerMay } = application;
  if (!check) return null;
  const blocked = check.length > 0 ? say(words.blocked, { count: check.length }) : viewerMay.includes('submitRegistrationApplication') ? undefined : say(words.notYours);
  return (
    <Section title={say(words.check)}>
      <Missing reasons={check} />
      <VerbButton verb="submitRegistrationApplication" document={SubmitRegistrationApplicationDocument} viewerMay={viewerMay} blockedBecause={blocked} input={() => ({ id, expectedVersion: version })} confirm={<p>{say(words.submitLead)}</p>} />
    </Section>
  );
}

function Queries({ application }: { readonly application: Application }): ReactNode {
  const say = useSay();
  if (application.queries.length === 0) return null;
  return (
    <Section title={say(words.queries)}>
      {application.queries.map(({ id, number, about, question, state, answer }) => (
        <Card key={id}>
          <Section title={say(about ? words.query : words.queryPlain, { number, about })} level={3} actions={<StatusBadge tone={state === 'ASKED' ? 'warning' : 'neutral'}>{say(applicationQueryStateWords[state])}</StatusBadge>}>
            <p>{question}</p>
            {answer ? <p>{answer.answer}</p> : null}
            {!answer && application.viewerMay.includes('answerQuery') ? (
              <VerbForm verb="answerQuery" document={AnswerQueryDocument} keep={`answerQuery:${id}`} questions={[{ name: 'answer', kind: 'area', label: say(words.answer), requirement: 'required' }]} input={({ text }) => ({ id: application.id, expectedVersion: application.version, queryId: id, answer: text('answer') })} />
            ) : null}
          </Section>
        </Card>
      ))}
    </Section>
  );
}
