import { useSuspenseQuery } from '@apollo/client/react';
import { Section, useSay } from '@toroku/ui';
import { VerbForm } from '@toroku/web-base';
import { cspApplicationWords as words, engagementStateWords, internalAuditStateWords, preApplicationStateWords, statementStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Application } from './Page';
import { AttachRegistrationPapersDocument, PapersOfServiceDocument } from './Page.generated';

/** The papers that the application rests on, chosen among those of the service; the finished ones are proposed. */
export function PapersForm({ application, serviceId }: { readonly application: Application; readonly serviceId: string }): ReactNode {
  const say = useSay();
  const { data } = useSuspenseQuery(PapersOfServiceDocument, { variables: { serviceId }, fetchPolicy: 'cache-and-network' });
  const period = (from: string, through: string, state: string): string => say(words.paperOf, { from, through, state });
  const finished = <Paper extends { readonly id: string; readonly state: string }>(papers: readonly Paper[], state: string): string => papers.filter((paper) => paper.state === state).at(-1)?.id ?? '';
  return (
    <Section title={say(words.papers)} lead={say(words.papersLead)}>
      <VerbForm
        key={application.version}
        verb="attachRegistrationPapers"
        document={AttachRegistrationPapersDocument}
        kind="secondary"
        keep={`attachRegistrationPapers:${application.id}:${application.version}`}
        initial={{
          preApplicationId: application.preApplication?.id ?? finished(data.preApplications, 'ELIGIBLE'),
          statementId: application.statement?.id ?? finished(data.statementsOfService, 'DECLARED'),
          engagementId: application.engagement?.id ?? finished(data.engagements, 'REPORT_ISSUED'),
          internalAuditId: application.internalAudit?.id ?? finished(data.internalAuditsOfService, 'REPORTED'),
        }}
        questions={[
          { name: 'preApplicationId', kind: 'select', label: say(words.preApplication), requirement: 'required', options: data.preApplications.map(({ id, referenceNumber, state }) => ({ value: id, label: `${referenceNumber ?? ''} ${say(preApplicationStateWords[state])}` })) },
          { name: 'statementId', kind: 'select', label: say(words.statement), requirement: 'required', options: data.statementsOfService.map(({ id, periodStartOn, periodEndOn, state }) => ({ value: id, label: period(periodStartOn, periodEndOn, say(statementStateWords[state])) })) },
          { name: 'engagementId', kind: 'select', label: say(words.engagement), requirement: 'required', options: data.engagements.map(({ id, periodStartOn, periodEndOn, state }) => ({ value: id, label: period(periodStartOn, periodEndOn, say(engagementStateWords[state])) })) },
          { name: 'internalAuditId', kind: 'select', label: say(words.internalAudit), requirement: 'required', options: data.internalAuditsOfService.map(({ id, fromOn, throughOn, state }) => ({ value: id, label: period(fromOn, throughOn, say(internalAuditStateWords[state])) })) },
        ]}
        input={({ text }) => ({
          id: application.id,
          expectedVersion: application.version,
          preApplicationId: text('preApplicationId') || null,
          statementId: text('statementId') || null,
          engagementId: text('engagementId') || null,
          internalAuditId: text('internalAuditId') || null,
        })}
      />
    </Section>
  );
}
