import type { AuditReportContent } from '@toroku/domain-audit';
import { DataTable, DayText, DescriptionList, Disclosure, Section, useSay } from '@toroku/ui';
import { Missing } from '@toroku/web-base';
import { auditorRehearsalWords as words, findingStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { placeOfMissing } from './missing-places';
import type { ReportPageQuery } from './Page.generated';

type Rehearsed = NonNullable<ReportPageQuery['auditReportRehearsal']>;
/** Rows shown at once. */
const SHOWN = 30;

/** The report as it would be issued today: what stands against it, each with the way to mend it, and what would be frozen. */
export function Rehearsal({ engagementId, rehearsal }: { readonly engagementId: string; readonly rehearsal: Rehearsed }): ReactNode {
  const say = useSay();
  const { unmet, on, digest } = rehearsal;
  const content = rehearsal.content as unknown as AuditReportContent;
  return (
    <Section title={say(words.title)} lead={say(words.lead, { on })}>
      <Missing reasons={unmet.slice(0, SHOWN)} hrefOf={(reason) => placeOfMissing(engagementId, reason)} />
      <More count={unmet.length - SHOWN} />
      <Disclosure summary={say(words.content)}>
        <Content content={content} digest={digest} />
      </Disclosure>
    </Section>
  );
}

function Content({ content: { controls, samples, findings, representation }, digest }: { readonly content: AuditReportContent; readonly digest: string }): ReactNode {
  const say = useSay();
  const exceptions = controls.filter(({ designResult, operationalResult }) => designResult === 'EXCEPTION' || operationalResult === 'EXCEPTION');
  return (
    <>
      <DescriptionList
        items={[
          { term: say(words.controls), detail: controls.length },
          { term: say(words.exceptions), detail: exceptions.length },
          { term: say(words.representation), detail: <DayText day={representation?.signedOn} /> },
          { term: say(words.digest), detail: <code className="break-all">{digest}</code> },
        ]}
      />
      <DataTable
        caption={say(words.findings)}
        rows={findings.slice(0, SHOWN)}
        rowKey={({ id }) => id}
        empty={say(words.noFindings)}
        columns={[
          { key: 'title', header: say(words.findings), isRowHeader: true, cell: ({ title }) => title },
          { key: 'control', header: say(words.control), isNarrow: true, cell: ({ controlId }) => controlId },
          { key: 'state', header: say(words.state), isNarrow: true, cell: ({ state }) => say(findingStateWords[state as keyof typeof findingStateWords]) },
        ]}
      />
      <More count={findings.length - SHOWN} />
      <DataTable
        caption={say(words.samples)}
        rows={samples.slice(0, SHOWN)}
        rowKey={({ controlId, population }) => `${controlId} ${population.name} ${population.fromOn}`}
        empty={say(words.noSamples)}
        columns={[
          { key: 'control', header: say(words.control), isRowHeader: true, isNarrow: true, cell: ({ controlId }) => controlId },
          { key: 'population', header: say(words.population), cell: ({ population }) => population.name },
          { key: 'drawn', header: say(words.drawn), isNumeric: true, cell: ({ drawn, population }) => `${drawn} / ${population.size}` },
          { key: 'deviating', header: say(words.deviating), isNumeric: true, cell: ({ exceptions: deviating }) => deviating },
        ]}
      />
      <More count={samples.length - SHOWN} />
    </>
  );
}

function More({ count }: { readonly count: number }): ReactNode {
  const say = useSay();
  return count > 0 ? <p>{say(words.more, { count })}</p> : null;
}
