import { useSuspenseQuery } from '@apollo/client/react';
import { BarChart, ClauseNote, Columns, EmptyState, KeyboardGrid, Select, useLanguage, useSay } from '@toroku/ui';
import { assessmentDepthWords, auditorScopeWords as words, citedClause, scopeReasonWords } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import { countedBy } from './counted-by';
import { ScopeFrozenDocument, type ScopeFrozenQuery } from './Page.generated';
import { chapterOf } from './plan-lines';

type Line = NonNullable<ScopeFrozenQuery['engagement']>['scope'][number];
/** A whole scope in one answer. */
const ALL = 2000;

/** The scope as it was frozen by the plan: what is in and what is not, control by control, with the reason, its clause and the year. */
export function FrozenScope({ id }: { readonly id: string }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const [reason, setReason] = useState<Line['reason'] | ''>('');
  const [chapter, setChapter] = useState('');
  const { engagement } = useSuspenseQuery(ScopeFrozenDocument, { variables: { id, first: ALL } }).data;
  const scope = engagement?.scope ?? [];
  const reasons = countedBy(scope, (line) => line.reason);
  const years = countedBy(scope.filter(({ operationYear }) => operationYear !== null), ({ operationYear }) => String(operationYear)).sort(([one], [other]) => Number(one) - Number(other));
  const chapters = [...new Set(scope.map(chapterOf))];
  const lines = scope.filter((line) => (reason === '' || line.reason === reason) && (chapter === '' || chapterOf(line) === chapter));
  if (scope.length === 0) return <EmptyState title={say(words.notPlanned)} />;
  return (
    <div className="flex flex-col gap-6">
      <p>{say(words.lead)}</p>
      <Columns>
        <BarChart caption={say(words.byReason)} unit="" bars={reasons.map(([one, value]) => ({ label: say(scopeReasonWords[one]), value }))} />
        {years.length > 0 ? <BarChart caption={say(words.byYear)} unit="" bars={years.map(([year, value]) => ({ label: say(words.year, { year }), value, tone: Number(year) === engagement?.year ? 'success' : 'info' }))} /> : null}
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
    </div>
  );
}
