import { useSuspenseQuery } from '@apollo/client/react';
import { DataTable, DayText, EmptyState, NotificationBanner, PageHeading, Section, StatusBadge, useLanguage, useSay } from '@toroku/ui';
import { Missing, NotFound, PrintLinks, useName, VerbButton, VerbForm } from '@toroku/web-base';
import { WorkbookLink } from '@toroku/web-workbook';
import { cspInternalAuditPlanWords as planWords, cspInternalAuditWords as words, internalAuditStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { linesOf } from '../statement/statement-form';
import { Coverage } from './Coverage';
import { InternalAuditPageDocument, PlanInternalAuditDocument, RecordInternalAuditResultsDocument, ReportInternalAuditDocument, type InternalAuditPageQuery } from './Page.generated';
import { unitName } from './unit-names';
import { WorkingPapers } from './WorkingPapers';

type Audit = NonNullable<InternalAuditPageQuery['internalAudit']>;
/** Reasons shown at once. */
const SHOWN = 20;

/** One internal audit: who audits what over three years, this year's results, and form 2-3. */
export function InternalAuditPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { language } = useLanguage();
  const { internalAudit: audit } = useSuspenseQuery(InternalAuditPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  if (!audit) return <NotFound />;
  const title = say(words.title, { service: name(audit.service), year: audit.year });
  return (
    <>
      <title>{title}</title>
      <PageHeading
        title={title}
        lead={
          <>
            <StatusBadge tone={audit.state === 'REPORTED' ? 'success' : 'info'}>{say(internalAuditStateWords[audit.state])}</StatusBadge> <DayText day={audit.fromOn} isShort /> – <DayText day={audit.throughOn} isShort />
          </>
        }
        actions={<WorkbookLink href={`/internal-audits/${id}/workbook`} />}
      />
      {audit.state === 'REPORTED' ? <PrintLinks kind="form-2-3" id={id} /> : null}
      {audit.coverage ? <Coverage coverage={audit.coverage} saved={audit.coverage} year={audit.year} nameOf={(unitId) => unitName(audit.objectives, unitId, language)} onGaps={null} /> : <NotificationBanner tone="info" title={say(planWords.notTold)} />}
      {audit.viewerMay.includes('planInternalAudit') ? <Plan audit={audit} /> : null}
      <Results audit={audit} />
      <WorkingPapers requests={audit.workingPapersRequests} />
      {audit.state === 'DRAFT' ? (
        <Section title={say(words.check)}>
          <Missing reasons={audit.check.slice(0, SHOWN)} />
          <VerbButton verb="reportInternalAudit" document={ReportInternalAuditDocument} viewerMay={audit.viewerMay} input={() => ({ id, expectedVersion: audit.version })} confirm={<p>{say(words.reportLead)}</p>} />
        </Section>
      ) : null}
    </>
  );
}

function Plan({ audit }: { readonly audit: Audit }): ReactNode {
  const say = useSay();
  const firstOfYear = audit.plan.find(({ year }) => year === audit.year);
  return (
    <Section title={say(words.plan)}>
      <VerbForm
        key={audit.version}
        verb="planInternalAudit"
        document={PlanInternalAuditDocument}
        keep={`planInternalAudit:${audit.id}`}
        initial={{ organisation: audit.organisation, responsiblePerson: audit.responsiblePerson, performers: audit.performers.join('\n'), method: audit.method, operatedBy: (firstOfYear?.operatedBy ?? []).join('\n') }}
        questions={[
          { name: 'organisation', kind: 'text', label: say(words.organisation), requirement: 'required' },
          { name: 'responsiblePerson', kind: 'text', label: say(words.responsiblePerson), requirement: 'required' },
          { name: 'performers', kind: 'area', label: say(words.performers), requirement: 'required' },
          { name: 'operatedBy', kind: 'area', label: say(words.operators), requirement: 'optional' },
          { name: 'method', kind: 'area', label: say(words.method), requirement: 'required' },
        ]}
        input={({ text }) => {
          const performers = linesOf(text('performers'));
          const operatedBy = linesOf(text('operatedBy'));
          return { id: audit.id, expectedVersion: audit.version, organisation: text('organisation'), responsiblePerson: text('responsiblePerson'), performers, method: text('method'), plan: audit.plan.map(({ unitId, year }) => ({ unitId, year, performers, operatedBy })) };
        }}
      />
    </Section>
  );
}

function Results({ audit }: { readonly audit: Audit }): ReactNode {
  const say = useSay();
  const ofYear = audit.plan.filter(({ year }) => year === audit.year).map(({ unitId }) => unitId);
  const recorded = new Set(audit.results.map(({ unitId }) => unitId));
  const remaining = ofYear.filter((unitId) => !recorded.has(unitId));
  const isOpen = audit.viewerMay.includes('recordInternalAuditResults') && remaining.length > 0;
  return (
    <Section title={say(words.results)} lead={say(words.resultsLead, { total: ofYear.length, done: ofYear.length - remaining.length })}>
      {isOpen && audit.performers.length === 0 ? <p>{say(words.performersFirst)}</p> : null}
      {isOpen && audit.performers.length > 0 ? (
        <VerbForm
          key={recorded.size}
          verb="recordInternalAuditResults"
          document={RecordInternalAuditResultsDocument}
          keep={`recordInternalAuditResults:${audit.id}:${recorded.size}`}
          initial={{ units: remaining, auditedOn: audit.fromOn }}
          questions={[
            { name: 'units', kind: 'checks', label: say(words.recordFor), requirement: 'required', options: remaining.map((unitId) => ({ value: unitId, label: unitId })) },
            { name: 'auditedOn', kind: 'day', label: say(words.auditedOn), requirement: 'required' },
            { name: 'method', kind: 'text', label: say(words.auditMethod), requirement: 'required' },
            { name: 'summary', kind: 'area', label: say(words.summary), requirement: 'required' },
          ]}
          input={({ text, day, all }) => ({ id: audit.id, expectedVersion: audit.version, results: all('units').map((unitId) => ({ unitId, performers: audit.performers, auditedOn: day('auditedOn'), method: text('method'), summary: text('summary') })) })}
        />
      ) : null}
      <DataTable
        caption={say(words.results)}
        rows={audit.results}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say(words.none)} />}
        columns={[
          { key: 'unit', header: say(words.unit), isRowHeader: true, cell: ({ unitId }) => unitId },
          { key: 'on', header: say(words.auditedOn), cell: ({ auditedOn }) => <DayText day={auditedOn} isShort /> },
          { key: 'method', header: say(words.auditMethod), cell: ({ method }) => method },
          { key: 'summary', header: say(words.summary), cell: ({ summary }) => summary },
        ]}
      />
    </Section>
  );
}
