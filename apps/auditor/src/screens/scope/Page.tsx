import { useSuspenseQuery } from '@apollo/client/react';
import { BarChart, Breadcrumbs, ClauseNote, Columns, EmptyState, KeyboardGrid, PageHeading, Select, useLanguage, useSay } from '@toroku/ui';
import { NotFound, useName } from '@toroku/web-base';
import { assessmentDepthWords, auditorScopeWords as words, auditorWords, citedClause, scopeReasonWords } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { countedBy } from './counted-by';
import { ScopePageDocument, type ScopePageQuery } from './Page.generated';

type Line = NonNullable<ScopePageQuery['engagement']>['scope'][number];
/** A whole scope in one answer. */
const ALL = 2000;

/** What is in the scope of an audit and what is not, control by control, with the reason, its clause and the year. */
export function ScopePage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { language } = useLanguage();
  const [reason, setReason] = useState<Line['reason'] | ''>('');
  const [chapter, setChapter] = useState('');
  const { engagement } = useSuspenseQuery(ScopePageDocument, { variables: { id, first: ALL } }).data;
  if (!engagement) return <NotFound />;
  const { scope } = engagement;
  const reasons = countedBy(scope, (line) => line.reason);
  const years = countedBy(scope.filter(({ operationYear }) => operationYear !== null), ({ operationYear }) => String(operationYear)).sort(([one], [other]) => Number(one) - Number(other));
  const chapters = [...new Set(scope.map(chapterOf))];
  const lines = scope.filter((line) => (reason === '' || line.reason === reason) && (chapter === '' || chapterOf(line) === chapter));
  return (
    <>
      <title>{say(words.title)}</title>
      <Breadcrumbs items={[{ href: '/engagements', label: say(auditorWords.engagements) }, { href: `/engagements/${id}`, label: engagement.service ? name(engagement.service) : say(auditorWords.unnamedService) }, { label: say(words.title) }]} />
      <PageHeading title={say(words.title)} lead={say(words.lead)} />
      {scope.length === 0 ? <EmptyState title={say(words.notPlanned)} /> : null}
      <Columns>
        <BarChart caption={say(words.byReason)} unit="" bars={reasons.map(([one, value]) => ({ label: say(scopeReasonWords[one]), value }))} />
        {years.length > 0 ? <BarChart caption={say(words.byYear)} unit="" bars={years.map(([year, value]) => ({ label: say(words.year, { year }), value, tone: Number(year) === engagement.year ? 'success' : 'info' }))} /> : null}
      </Columns>
      <div className="grid gap-6 desktop:grid-cols-2">
        <Select label={say(words.filter)} noneLabel={say(words.all)} options={reasons.map(([one]) => ({ value: one, label: say(scopeReasonWords[one]) }))} value={reason} onChange={(value) => setReason(value as Line['reason'] | '')} />
        <Select label={say(words.chapter)} noneLabel={say(words.all)} options={chapters.map((one) => ({ value: one, label: say(words.chapterNumber, { chapter: one }) }))} value={chapter} onChange={setChapter} />
      </div>
      <p role="status">{say(words.shown, { count: lines.length })}</p>
      <KeyboardGrid
        label={say(words.title)}
        rows={lines}
        rowKey={({ controlId }) => controlId}
        empty={say(words.none)}
        columns={[
          { key: 'control', header: say(words.control), width: '8rem', isRowHeader: true, cell: ({ controlId }) => controlId },
          { key: 'subject', header: say(words.subject), width: 'minmax(12rem, 2fr)', cell: ({ labelJa, labelEn }) => (language === 'en' && labelEn ? labelEn : labelJa) },
          { key: 'reason', header: say(words.reason), width: 'minmax(10rem, 1fr)', cell: (line) => say(scopeReasonWords[line.reason]) },
          { key: 'depth', header: say(words.depth), width: '9rem', cell: ({ depth }) => say(assessmentDepthWords[depth]) },
          { key: 'year', header: say(words.operationYear), width: '7rem', cell: ({ operationYear }) => (operationYear ? say(words.year, { year: operationYear }) : '—') },
          { key: 'slot', header: say(words.slot), width: '6rem', cell: ({ slot }) => slot ?? '—' },
          { key: 'clause', header: say(words.clause), width: 'minmax(10rem, 1fr)', cell: ({ clause }) => <ClauseNote source={say(citedClause(clause.source, ''))} at={clause.at} edition={clause.edition} isPlatformDefault={clause.isPlatformDefault} /> },
        ]}
      />
    </>
  );
}

/** The chapter of a control: the first part of its number. */
function chapterOf({ controlId }: Line): string {
  return controlId.split('.')[0] ?? controlId;
}
