import { DataTable, DayText, EmptyState, Section, useSay } from '@toroku/ui';
import { VerbForm } from '@toroku/web-base';
import { cspInternalAuditWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Audit } from './judged-by';
import { RecordInternalAuditResultsDocument } from './Page.generated';
import { performersOf } from './performers-of';

/** The results of this year: what is recorded, and what is still to be. */
export function Results({ audit }: { readonly audit: Audit }): ReactNode {
  const say = useSay();
  const ofYear = audit.plan.filter(({ year }) => year === audit.year).map(({ unitId }) => unitId);
  const recorded = new Set(audit.results.map(({ unitId }) => unitId));
  const remaining = ofYear.filter((unitId) => !recorded.has(unitId));
  const isOpen = audit.viewerMay.includes('recordInternalAuditResults') && remaining.length > 0;
  return (
    <Section id="results" title={say(words.results)} lead={say(words.resultsLead, { total: ofYear.length, done: ofYear.length - remaining.length })}>
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
          input={({ text, day, all }) => ({ id: audit.id, expectedVersion: audit.version, results: all('units').map((unitId) => ({ unitId, performers: performersOf(audit, unitId), auditedOn: day('auditedOn'), method: text('method'), summary: text('summary') })) })}
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
