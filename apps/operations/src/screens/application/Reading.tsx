import { Card, DayText, Disclosure, Section, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { OpenReport } from '@toroku/web-audit';
import { VerbForm } from '@toroku/web-base';
import { Attachments } from '@toroku/web-statement';
import { operationsApplicationWords, statementReaderWords, workingPapersStateWords, workingPapersWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Application } from './Page';
import { RequestWorkingPapersDocument } from './Page.generated';

/** What a case is judged from: the statement, the audit report, and the working papers where the internal audit is in doubt. */
export function Reading({ application: { statement, engagement, internalAudit } }: { readonly application: Application }): ReactNode {
  const say = useSay();
  const requests = internalAudit?.workingPapersRequests ?? [];
  const mayRequest = internalAudit?.viewerMay.includes('requestWorkingPapers') ?? false;
  return (
    <>
      {statement ? (
        <>
          <p>
            <TextLink href={`/statements/${statement.id}`}>{say(statementReaderWords.read)}</TextLink>
          </p>
          <Attachments statementId={statement.id} />
        </>
      ) : null}
      {engagement?.report ? (
        <Section title={say(operationsApplicationWords.report)}>
          <OpenReport reportId={engagement.report.id} />
        </Section>
      ) : null}
      {internalAudit && (mayRequest || requests.length > 0) ? (
        <Section title={say(words.title)} lead={say(words.lead)}>
          {requests.map(({ id, reason, state, requestedOn, papers }) => (
            <Card key={id} title={reason} level={3} status={<StatusBadge tone={papers ? 'success' : 'warning'}>{say(workingPapersStateWords[state])}</StatusBadge>}>
              <p>
                {say(words.requestedOn)}: <DayText day={requestedOn} />
              </p>
              {papers ? (
                <>
                  <p>{say(words.provided, { on: papers.providedOn })}</p>
                  <p className="whitespace-pre-wrap">{papers.content}</p>
                  {papers.reference ? <p>{papers.reference}</p> : null}
                </>
              ) : null}
            </Card>
          ))}
          {mayRequest ? (
            <Disclosure summary={say(words.title)}>
              <VerbForm
                key={requests.length}
                verb="requestWorkingPapers"
                kind="secondary"
                document={RequestWorkingPapersDocument}
                keep={`requestWorkingPapers:${internalAudit.id}`}
                questions={[{ name: 'reason', kind: 'area', label: say(words.reason), requirement: 'required' }]}
                input={({ text }) => ({ id: internalAudit.id, expectedVersion: internalAudit.version, reason: text('reason') })}
              />
            </Disclosure>
          ) : null}
        </Section>
      ) : null}
    </>
  );
}
