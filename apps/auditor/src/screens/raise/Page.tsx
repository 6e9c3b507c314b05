import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, NotificationBanner, PageHeading, TextLink, useLanguage, useSay } from '@toroku/ui';
import { NotFound, useName, VerbForm } from '@toroku/web-base';
import { assessmentWords, auditorExceptionWords as words, auditorResultsWords, auditorWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { descriptionOf, type Exception } from './exception';
import { ExceptionsTable } from './ExceptionsTable';
import { RaiseFindingDocument, RaisePageDocument } from './Page.generated';

/** An exception becomes a finding: the form is filled with what is on record. Without one in the address, all of them to choose from. */
export function RaisePage(): ReactNode {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const say = useSay();
  const name = useName();
  const { engagement, auditExceptions } = useSuspenseQuery(RaisePageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  if (!engagement) return <NotFound />;
  const chosen = auditExceptions.find(({ controlId, assessment }) => controlId === search.get('control') && assessment === search.get('of'));
  const title = chosen ? say(words.raise, { control: chosen.controlId, assessment: say(assessmentWords[chosen.assessment]) }) : say(words.list);
  const mayRaise = engagement.viewerMay.includes('recordControlResults');
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs
        items={[
          { href: '/engagements', label: say(auditorWords.engagements) },
          { href: `/engagements/${id}`, label: engagement.service ? name(engagement.service) : say(auditorWords.unnamedService) },
          { href: `/engagements/${id}/results`, label: say(auditorResultsWords.title) },
          { label: title },
        ]}
      />
      <PageHeading title={title} lead={say(words.lead)} />
      {chosen && mayRaise ? <RaiseForm key={`${chosen.controlId} ${chosen.assessment}`} engagementId={id} exception={chosen} /> : <ExceptionsTable engagementId={id} exceptions={auditExceptions} mayRaise={mayRaise} />}
    </>
  );
}

function RaiseForm({ engagementId, exception }: { readonly engagementId: string; readonly exception: Exception }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { controlId, labelJa, labelEn, assessment, findingId } = exception;
  if (findingId) {
    return (
      <NotificationBanner tone="info" title={say(words.hasFinding)}>
        <TextLink href={`/findings/${findingId}`}>{say(words.toFinding, { control: controlId })}</TextLink>
      </NotificationBanner>
    );
  }
  return (
    <VerbForm
      verb="raiseFinding"
      document={RaiseFindingDocument}
      keep={`raiseFinding:${engagementId}:${controlId}:${assessment}`}
      initial={{ title: language === 'en' && labelEn ? labelEn : labelJa, description: descriptionOf(exception) }}
      questions={[
        { name: 'title', kind: 'text', label: say(auditorResultsWords.findingTitle), requirement: 'required' },
        { name: 'description', kind: 'area', label: say(auditorResultsWords.findingDescription), requirement: 'required' },
      ]}
      input={({ text }) => ({ source: 'EXTERNAL' as const, caseId: engagementId, controlId, exceptionOf: assessment, title: text('title'), description: text('description') })}
      onDone={(finding) => void navigate(`/findings/${finding}`)}
    />
  );
}
