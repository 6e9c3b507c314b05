import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, PageHeading, StatusBadge, useSay } from '@toroku/ui';
import { NotFound, useName, VerbButton } from '@toroku/web-base';
import { WorkbookLink } from '@toroku/web-workbook';
import { cspMenuWords, cspPreApplicationWords as words, preApplicationStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { FormEditor } from './FormEditor';
import { PreApplicationPageDocument, WithdrawPreApplicationDocument } from './Page.generated';
import { FormShown, Progress } from './Progress';
import { toneOfPreApplication } from './tone-of-pre-application';

/** One pre-application: its progress, its form, what it rests on, its result. */
export function PreApplicationPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { data } = useSuspenseQuery(PreApplicationPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const { preApplication } = data;
  if (!preApplication) return <NotFound />;
  const title = say(words.title, { service: name(preApplication.service) });
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs items={[{ href: '/pre-applications', label: say(cspMenuWords.preApplications) }, { label: title }]} />
      <PageHeading
        title={title}
        lead={
          <>
            <StatusBadge tone={toneOfPreApplication(preApplication.state)}>{say(preApplicationStateWords[preApplication.state])}</StatusBadge> {preApplication.referenceNumber}
          </>
        }
        actions={
          <>
            <WorkbookLink href={`/pre-applications/${id}/workbook`} />
            <VerbButton verb="withdrawPreApplication" kind="secondary" document={WithdrawPreApplicationDocument} viewerMay={preApplication.viewerMay} input={() => ({ id, expectedVersion: preApplication.version })} confirm={<p>{say(words.withdrawLead)}</p>} />
          </>
        }
      />
      <Progress preApplication={preApplication} />
      {preApplication.viewerMay.includes('writePreApplication') ? <FormEditor key={preApplication.id} preApplication={preApplication} entries={data.targetBusinessList?.entries ?? []} /> : <FormShown preApplication={preApplication} />}
    </>
  );
}
