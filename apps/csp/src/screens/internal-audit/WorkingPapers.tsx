import { Card, DayText, Section, StatusBadge, useSay } from '@toroku/ui';
import { VerbForm } from '@toroku/web-base';
import { workingPapersStateWords, workingPapersWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { ProvideWorkingPapersDocument, type InternalAuditPageQuery } from './Page.generated';

type Requests = NonNullable<InternalAuditPageQuery['internalAudit']>['workingPapersRequests'];

/** What the support body asked to see of the internal audit, and what it was shown. */
export function WorkingPapers({ requests }: { readonly requests: Requests }): ReactNode {
  const say = useSay();
  if (requests.length === 0) return null;
  return (
    <Section title={say(words.title)}>
      {requests.map(({ id, version, reason, state, requestedOn, viewerMay, papers }) => (
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
          {viewerMay.includes('provideWorkingPapers') ? (
            <VerbForm
              verb="provideWorkingPapers"
              document={ProvideWorkingPapersDocument}
              keep={`provideWorkingPapers:${id}`}
              questions={[
                { name: 'content', kind: 'area', label: say(words.content), requirement: 'required' },
                { name: 'reference', kind: 'text', label: say(words.reference), requirement: 'optional' },
              ]}
              input={({ text }) => ({ id, expectedVersion: version, content: text('content'), reference: text('reference') })}
            />
          ) : null}
        </Card>
      ))}
    </Section>
  );
}
