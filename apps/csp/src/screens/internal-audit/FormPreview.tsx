import type { PlannedUnit } from '@toroku/domain-audit';
import { DataTable, DescriptionList, Disclosure, EmptyState, useSay } from '@toroku/ui';
import { auditReportPrintWords, cspInternalAuditPlanWords as words, form23PrintWords as formWords, internalAuditUnitWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Audit } from './judged-by';
import { unitsByYear } from './plan-wishes';

export interface FormPreviewProps {
  readonly audit: Audit;
  readonly plan: readonly PlannedUnit[];
}

/** What form 2-3 would say today, part by part, blanks too. Nothing is sent or kept. */
export function FormPreview({ audit, plan }: FormPreviewProps): ReactNode {
  const say = useSay();
  const { organisation, responsiblePerson, performers, method, coverage, results, findings } = audit;
  const reported = findings.filter(({ state }) => state !== 'RECOMMENDATION').length;
  const answers = [
    { term: say(formWords.organisation), detail: organisation },
    { term: say(formWords.responsiblePerson), detail: responsiblePerson },
    { term: say(formWords.performers), detail: performers.join('\n') },
    { term: say(formWords.method), detail: method },
    { term: say(formWords.unit), detail: coverage ? say(internalAuditUnitWords[coverage.unit]) : '' },
    { term: say(formWords.results), detail: results.length > 0 ? say(words.count, { count: results.length }) : '' },
    { term: say(formWords.findings), detail: reported > 0 ? say(words.count, { count: reported }) : say(formWords.noFindings) },
  ];
  return (
    <Disclosure summary={say(words.preview)}>
      <div className="flex flex-col gap-6">
        <DescriptionList items={answers.map(({ term, detail }) => ({ term, detail: detail === '' ? say(words.blank) : detail }))} />
        <DataTable
          caption={say(formWords.plan)}
          rows={unitsByYear(plan)}
          rowKey={({ year }) => String(year)}
          empty={<EmptyState title={say(words.blank)} />}
          columns={[
            { key: 'year', header: say(formWords.year), isRowHeader: true, isNarrow: true, cell: ({ year }) => say(auditReportPrintWords.yearOf, { year }) },
            { key: 'count', header: say(words.number), isNumeric: true, cell: ({ unitIds }) => unitIds.length },
            { key: 'units', header: say(formWords.units), cell: ({ unitIds }) => unitIds.join(', ') },
          ]}
        />
      </div>
    </Disclosure>
  );
}
