import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, ButtonLink, NotificationBanner, PageHeading, Section, StackedBars, StatusBadge, useSay } from '@toroku/ui';
import { Missing, NotFound, PrintLinks, useName, VerbButton } from '@toroku/web-base';
import { Signatures } from '@toroku/web-signature';
import { Attachments } from '@toroku/web-statement';
import { WorkbookLink } from '@toroku/web-workbook';
import { cspCrosswalkWords, cspEditionWords, cspMenuWords, cspStatementWords as words, statementStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { ControlsGrid } from './ControlsGrid';
import { DeclareStatementDocument, ReviseDeclaredStatementDocument, StatementPageDocument, WithdrawStatementDocument } from './Page.generated';
import { labelOf, PartsEditor } from './PartsEditor';
import { fieldOf, type Statement } from './statement-form';

/** Reasons shown at once; there may be a thousand. */
const SHOWN = 20;

/** One statement: what is still missing, its parts, its controls, and declaring it. */
export function StatementPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { statement } = useSuspenseQuery(StatementPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  if (!statement) return <NotFound />;
  const title = say(words.title, { service: name(statement.service) });
  const mayEdit = statement.viewerMay.includes('describeStatement') && statement.state === 'DRAFT';
  const change = (): { id: string; expectedVersion: number } => ({ id, expectedVersion: statement.version });
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs items={[{ href: '/statements', label: say(cspMenuWords.statements) }, { label: title }]} />
      <PageHeading
        title={title}
        lead={
          <>
            <StatusBadge tone={statement.state === 'DECLARED' ? 'success' : 'info'}>{say(statementStateWords[statement.state])}</StatusBadge> {say(words.periodOf, { from: statement.periodStartOn, through: statement.periodEndOn })}
          </>
        }
        actions={
          <>
            <WorkbookLink href={`/statements/${id}/workbook`} />
            <ButtonLink kind="secondary" href={`/statements/${id}/crosswalk`}>
              {say(cspCrosswalkWords.title)}
            </ButtonLink>
            {statement.viewerMay.includes('moveStatementToEdition') ? (
              <ButtonLink kind="secondary" href={`/statements/${id}/edition`}>
                {say(cspEditionWords.link)}
              </ButtonLink>
            ) : null}
            <VerbButton verb="reviseDeclaredStatement" kind="secondary" document={ReviseDeclaredStatementDocument} viewerMay={statement.viewerMay} input={change} confirm={<p>{say(words.declareLead)}</p>} />
            <VerbButton verb="withdrawStatement" kind="secondary" document={WithdrawStatementDocument} viewerMay={statement.viewerMay} input={change} confirm={<p>{say(words.withdrawLead)}</p>} />
          </>
        }
      />
      <Check statement={statement} />
      {statement.state === 'DECLARED' ? <PrintLinks kind="statement-declaration" id={id} /> : null}
      {statement.state === 'DECLARED' ? <NextSteps id={id} /> : null}
      {statement.state === 'DECLARED' ? <Attachments statementId={id} /> : null}
      {mayEdit ? <PartsEditor key={id} statement={statement} /> : null}
      <ControlsGrid statement={statement} mayEdit={mayEdit} />
      <Signatures subjectId={id} />
    </>
  );
}

function Check({ statement }: { readonly statement: Statement }): ReactNode {
  const say = useSay();
  const { chapters, unmet } = statement.check;
  const shown = unmet.slice(0, SHOWN);
  return (
    <Section title={say(words.progress)}>
      <StackedBars
        caption={say(words.progress)}
        rows={chapters.map(({ chapter, toAnswer, unmet: wrong }) => ({
          label: say(words.chapter, { chapter }),
          parts: [
            { label: say(words.yes), value: Math.max(0, toAnswer - wrong), tone: 'success' },
            { label: say(words.toAnswer), value: wrong, tone: 'warning' },
          ],
        }))}
      />
      {statement.state === 'DRAFT' ? (
        <>
          <Missing reasons={shown} labelOf={(path) => labelOf(path, say)} hrefOf={({ path }) => (fieldOf(path) ? `#${fieldOf(path)}` : null)} />
          {unmet.length > SHOWN ? <p>{say(words.moreChecks, { count: unmet.length - SHOWN })}</p> : null}
          <VerbButton verb="declareStatement" document={DeclareStatementDocument} viewerMay={statement.viewerMay} blockedBecause={unmet.length > 0 ? say(words.blocked, { count: unmet.length }) : undefined} input={() => ({ id: statement.id, expectedVersion: statement.version })} confirm={<p>{say(words.declareLead)}</p>} />
        </>
      ) : null}
    </Section>
  );
}

function NextSteps({ id }: { readonly id: string }): ReactNode {
  const say = useSay();
  return (
    <NotificationBanner
      tone="info"
      title={say(words.nextSteps)}
      actions={
        <>
          <ButtonLink href={`/internal-audits/new?statement=${id}`}>{say(words.toInternalAudit)}</ButtonLink>
          <ButtonLink href={`/engagements/new?statement=${id}`}>{say(words.toEngagement)}</ButtonLink>
        </>
      }
    />
  );
}
