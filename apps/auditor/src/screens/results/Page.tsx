import type { AssessmentResult } from '@toroku/domain-audit';
import { Breadcrumbs, ButtonLink, KeyboardGrid, PageHeading, Section, Select, useLanguage, useSay } from '@toroku/ui';
import { NotFound, Reasons, Unreachable, useName } from '@toroku/web-base';
import { WorkbookLink } from '@toroku/web-workbook';
import { assessmentResultWords, auditorResultsWords as words, auditorSamplesWords, auditorWords, scopeReasonWords } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { ExceptionsTable } from '../raise/ExceptionsTable';
import { RecordMany } from './RecordMany';
import { useLines, type Line, type Only } from './use-lines';
import { useResultMarks } from './use-result-marks';

const FILTERS: readonly Only[] = ['IN', 'WITHOUT_RESULT', 'EXCEPTION', 'OUT'];
const RESULTS = { e: 'EFFECTIVE', x: 'EXCEPTION', a: 'NOT_APPLICABLE' } as const;

/** Scope and results of an audit, control by control, worked through by keyboard. */
export function ResultsPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { language } = useLanguage();
  const [search] = useSearchParams();
  const [only, setOnly] = useState<Only | ''>(FILTERS.find((one) => one === search.get('only')) ?? 'IN');
  const read = useLines(id, only || null);
  const { engagement, exceptions, lines } = read;
  const navigate = useNavigate();
  const marks = useResultMarks(read);
  if (!engagement) return <NotFound />;
  const mayRecord = engagement.viewerMay.includes('recordControlResults');
  const mark = (key: string, line: Line, column: string): boolean => {
    const result = RESULTS[key.toLowerCase() as keyof typeof RESULTS];
    const isOperation = column === 'operation';
    if (!mayRecord || !result || (column !== 'design' && !isOperation) || line.depth === 'NONE' || (isOperation && line.depth !== 'DESIGN_AND_OPERATION')) return false;
    marks.mark(line, column, result);
    return true;
  };
  const serviceName = engagement.service ? name(engagement.service) : say(auditorWords.unnamedService);
  return (
    <>
      <title>{say(words.title)}</title>
      <Breadcrumbs items={[{ href: '/engagements', label: say(auditorWords.engagements) }, { href: `/engagements/${id}`, label: serviceName }, { label: say(words.title) }]} />
      <PageHeading
        title={say(words.title)}
        lead={mayRecord ? say(words.lead) : undefined}
        actions={
          <>
            <ButtonLink kind="secondary" href={`/engagements/${id}/samples`}>
              {say(auditorSamplesWords.title)}
            </ButtonLink>
            <WorkbookLink href={`/engagements/${id}/workbook`} />
          </>
        }
      />
      <Reasons reasons={marks.reasons} />
      <Unreachable isUnreachable={marks.isUnreachable} onAgain={marks.again} />
      <Select label={say(words.filter)} noneLabel={say(words.all)} options={FILTERS.map((one) => ({ value: one, label: say(words[one]) }))} value={only} onChange={(value) => setOnly(value as Only | '')} />
      {mayRecord ? <RecordMany engagement={engagement} lines={lines} /> : null}
      <p role="status">{say(words.shown, { count: lines.length })}</p>
      <KeyboardGrid
        label={say(words.title)}
        rows={lines}
        rowKey={({ controlId }) => controlId}
        onKey={mark}
        onOpen={({ controlId }) => void navigate(`/engagements/${id}/samples?control=${encodeURIComponent(controlId)}`)}
        empty={say(words.none)}
        columns={[
          { key: 'control', header: say(words.control), width: '8rem', isRowHeader: true, cell: ({ controlId }) => controlId },
          { key: 'subject', header: say(words.subject), width: 'minmax(12rem, 2fr)', cell: ({ labelJa, labelEn }) => (language === 'en' && labelEn ? labelEn : labelJa) },
          { key: 'why', header: say(words.why), width: 'minmax(10rem, 1fr)', cell: ({ reason }) => say(scopeReasonWords[reason]) },
          { key: 'design', header: say(words.design), width: '9rem', cell: (line) => resultText(marks.shown(line, 'design'), say) },
          { key: 'operation', header: say(words.operation), width: '9rem', cell: (line) => (line.depth === 'DESIGN_AND_OPERATION' ? resultText(marks.shown(line, 'operation'), say) : say(words.notDue)) },
        ]}
      />
      {exceptions.length > 0 ? (
        <Section title={say(words.exceptions)}>
          <ExceptionsTable engagementId={id} exceptions={exceptions} mayRaise={mayRecord} />
        </Section>
      ) : null}
    </>
  );
}

function resultText(result: AssessmentResult | null, say: ReturnType<typeof useSay>): string {
  return result ? say(assessmentResultWords[result]) : '—';
}
