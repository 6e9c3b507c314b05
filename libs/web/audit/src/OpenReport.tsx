import type { AuditReportContent } from '@toroku/domain-audit';
import { Button, DataTable, DayText, DescriptionList, EmptyState, KeyboardGrid, Section, useSay } from '@toroku/ui';
import { PrintLinks, Reasons, Unreachable, useCommand } from '@toroku/web-base';
import { assessmentResultWords, auditReportWords as words, findingStateWords, scopeReasonWords, verbWords } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import { OpenAuditReportDocument, type OpenAuditReportMutation } from './OpenReport.generated';

type Opened = Extract<OpenAuditReportMutation['openAuditReport'], { readonly digest: string }>;

/** The issued report, behind a button: opening it is an act that stays on record. */
export function OpenReport({ reportId }: { readonly reportId: string }): ReactNode {
  const say = useSay();
  const [opened, setOpened] = useState<Opened | null>(null);
  const command = useCommand(OpenAuditReportDocument, { isQuiet: true });
  const open = async (): Promise<void> => {
    const outcome = await command.run({ id: reportId });
    if (outcome.kind === 'done') setOpened(outcome.answer as Opened);
  };
  if (opened) return <Report opened={opened} reportId={reportId} />;
  return (
    <div>
      <Reasons reasons={command.reasons} />
      <Unreachable isUnreachable={command.isUnreachable} onAgain={() => void open()} />
      <Button kind="secondary" isBusy={command.isRunning} onClick={() => void open()}>
        {say(verbWords.openAuditReport)}
      </Button>
      <p className="my-2">{say(words.opened)}</p>
      <PrintLinks kind="audit-report" id={reportId} />
    </div>
  );
}

function Report({ opened, reportId }: { readonly opened: Opened; readonly reportId: string }): ReactNode {
  const say = useSay();
  const { controls, samples = [], findings, representation } = opened.content as unknown as AuditReportContent;
  return (
    <Section title={say(words.issued, { on: opened.issuedOn })} level={3}>
      <PrintLinks kind="audit-report" id={reportId} />
      <DescriptionList
        items={[
          { term: say(words.opinion), detail: opened.opinion || say(words.noOpinion) },
          { term: say(words.representation), detail: <DayText day={representation?.signedOn} /> },
          { term: say(words.digest), detail: <code className="break-all">{opened.digest}</code> },
        ]}
      />
      <DataTable
        caption={say(words.findings)}
        rows={findings}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say(words.noFindings)} />}
        columns={[
          { key: 'title', header: say(words.finding), isRowHeader: true, cell: ({ title }) => title },
          { key: 'control', header: say(words.control), isNarrow: true, cell: ({ controlId }) => controlId },
          { key: 'state', header: say(words.state), isNarrow: true, cell: ({ state }) => (Object.hasOwn(findingStateWords, state) ? say(findingStateWords[state as keyof typeof findingStateWords]) : state) },
        ]}
      />
      {samples.length > 0 ? (
        <KeyboardGrid
          label={say(words.samples)}
          rows={samples}
          rowKey={({ controlId, population }) => `${controlId} ${population.name} ${population.fromOn}`}
          height="20rem"
          columns={[
            { key: 'control', header: say(words.control), width: '8rem', isRowHeader: true, cell: ({ controlId }) => controlId },
            { key: 'population', header: say(words.population), width: 'minmax(12rem, 2fr)', cell: ({ population }) => population.name },
            { key: 'drawn', header: say(words.drawn), width: '9rem', isNumeric: true, cell: ({ drawn, population }) => `${drawn} / ${population.size}` },
            { key: 'exceptions', header: say(words.deviating), width: '7rem', isNumeric: true, cell: ({ exceptions }) => exceptions },
          ]}
        />
      ) : null}
      <KeyboardGrid
        label={say(words.controls)}
        rows={controls}
        rowKey={({ controlId }) => controlId}
        columns={[
          { key: 'control', header: say(words.control), width: '8rem', isRowHeader: true, cell: ({ controlId }) => controlId },
          { key: 'reason', header: say(words.reason), width: 'minmax(12rem, 2fr)', cell: ({ reason }) => say(scopeReasonWords[reason]) },
          { key: 'design', header: say(words.design), width: '9rem', cell: ({ designResult }) => (designResult ? say(assessmentResultWords[designResult]) : '—') },
          { key: 'operation', header: say(words.operation), width: '9rem', cell: ({ operationalResult }) => (operationalResult ? say(assessmentResultWords[operationalResult]) : '—') },
        ]}
      />
    </Section>
  );
}
