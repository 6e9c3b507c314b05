import { BarChart, Columns, DataTable, DayText, EmptyState, Section, StatusBadge, TextLink, useLanguage, useSay } from '@toroku/ui';
import { nameIn, useName, type Noun } from '@toroku/web-base';
import { dueNounWords, operationsHomeWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { places } from '../../places';
import type { Deadlines_caseFragment, OperationsHomePageQuery } from './Page.generated';

const NOUNS: Readonly<Record<Deadlines_caseFragment['noun'], Noun>> = { PRE_APPLICATION: 'preApplication', REGISTRATION_APPLICATION: 'registrationApplication', INCIDENT: 'incident', REGISTER_ENTRY: 'registerEntry' };

/** What is overdue and what falls due in the coming weeks: how much, and what. */
export function Deadlines({ deadlines: { overdue, weeks, cases: rows } }: { readonly deadlines: OperationsHomePageQuery['deadlines'] }): ReactNode {
  const say = useSay();
  const all = overdue + weeks.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return <Section title={say(words.deadlines)}><EmptyState title={say(words.deadlinesNone, { weeks: weeks.length })} /></Section>;
  return (
    <Section title={say(words.deadlines)} lead={say(words.deadlinesLead)}>
      <Columns width="wide">
        <BarChart
          caption={say(words.perWeek)}
          unit={say(words.cases)}
          bars={[{ label: say(words.overdue), value: overdue, tone: 'danger' }, ...weeks.map(({ startsOn, endsOn, count }) => ({ label: say(words.week, { from: startsOn, through: endsOn.slice(5) }), value: count }))]}
        />
        <div className="flex min-w-0 flex-col gap-4">
          <DataTable
            caption={say(words.caseList)}
            rows={rows}
            rowKey={({ noun, id }) => `${noun} ${id}`}
            columns={[
              { key: 'case', header: say(words.case), isRowHeader: true, cell: (row) => <DueLink row={row} /> },
              { key: 'due', header: say(words.due), cell: ({ dueOn, isOverdue }) => <><DayText day={dueOn} isShort /> {isOverdue ? <StatusBadge tone="danger">{say(words.overdue)}</StatusBadge> : null}</> },
            ]}
          />
          {all > rows.length ? <p>{say(words.shown, { count: rows.length })}</p> : null}
        </div>
      </Columns>
    </Section>
  );
}

function DueLink({ row: { id, noun, service, entry } }: { readonly row: Deadlines_caseFragment }): ReactNode {
  const say = useSay();
  const name = useName();
  const { language } = useLanguage();
  const about = entry ? `${entry.number} ${nameIn(language, { nameJa: entry.serviceNameJa, nameEn: entry.serviceNameEn })}` : name(service);
  const title = say(words.named, { noun: say(dueNounWords[noun]), name: about });
  const href = places(NOUNS[noun], id);
  return href ? <TextLink href={href}>{title}</TextLink> : title;
}
