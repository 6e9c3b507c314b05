import { useSuspenseQuery } from '@apollo/client/react';
import { DayText, DescriptionList, KeyboardGrid, Modal, PageHeading, SearchField, Section, Select, StatusBadge, useLanguage, useSay } from '@toroku/ui';
import { NotFound, useName } from '@toroku/web-base';
import { EvidenceOfControl } from '@toroku/web-evidence';
import { cspStatementWords as words, statementPartWords, statementReaderWords, statementStateWords } from '@toroku/words';
import { Suspense, useDeferredValue, useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { Attachments } from './Attachments';
import { StatementReaderControlsDocument, StatementReaderDocument, type StatementReaderControlsQuery, type StatementReaderControlsQueryVariables } from './StatementReader.generated';

type Only = NonNullable<StatementReaderControlsQueryVariables['only']>;
type Line = NonNullable<StatementReaderControlsQuery['statement']>['controls'][number];
const ONLY: readonly Only[] = ['NOT_SELECTED', 'MANDATORY'];
/** A whole catalogue in one answer. */
const ALL = 2000;

/** A statement to be read: what it covers, and every control with what the provider says of it. */
export function StatementReader(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { statement } = useSuspenseQuery(StatementReaderDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  if (!statement) return <NotFound />;
  const title = say(statementReaderWords.title, { service: name(statement.service) });
  const parts = Object.entries(statementPartWords) as readonly [keyof typeof statementPartWords, (typeof statementPartWords)[keyof typeof statementPartWords]][];
  return (
    <>
      <title>{title}</title>
      <PageHeading
        title={title}
        lead={
          <>
            <DayText day={statement.periodStartOn} isShort /> – <DayText day={statement.periodEndOn} isShort />
          </>
        }
        status={<StatusBadge tone={statement.state === 'DECLARED' ? 'success' : 'info'}>{say(statementStateWords[statement.state])}</StatusBadge>}
      />
      <Section title={say(statementReaderWords.parts)}>
        <DescriptionList
          items={parts.map(([part, word]) => {
            const told = statement.parts[part];
            const text = typeof told === 'string' ? told : told.join('\n');
            return { term: say(word), detail: text.trim() === '' ? '—' : <span className="whitespace-pre-wrap">{text}</span> };
          })}
        />
      </Section>
      <Attachments statementId={id} />
      <Controls id={id} />
    </>
  );
}

function Controls({ id }: { readonly id: string }): ReactNode {
  const say = useSay();
  const [only, setOnly] = useState<Only | ''>('');
  const [search, setSearch] = useState('');
  return (
    <Section title={say(words.controls)}>
      <div className="grid gap-6 desktop:grid-cols-2">
        <SearchField label={say(words.search)} value={search} onChange={setSearch} />
        <Select label={say(words.filter)} noneLabel={say(words.all)} options={ONLY.map((one) => ({ value: one, label: say(words[one]) }))} value={only} onChange={(value) => setOnly(value as Only | '')} />
      </div>
      <Suspense>
        <Found variables={{ id, first: ALL, only: useDeferredValue(only) || null, search: useDeferredValue(search) || null }} />
      </Suspense>
    </Section>
  );
}

function Found({ variables }: { readonly variables: StatementReaderControlsQueryVariables }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const [open, setOpen] = useState<Line | null>(null);
  const lines = useSuspenseQuery(StatementReaderControlsDocument, { variables }).data.statement?.controls ?? [];
  const label = ({ labelJa, labelEn }: Line): string => (language === 'en' && labelEn ? labelEn : labelJa);
  return (
    <>
      <p role="status">{say(words.shown, { count: lines.length })}</p>
      <KeyboardGrid
        label={say(words.controls)}
        rows={lines}
        rowKey={({ controlId }) => controlId}
        empty={say(words.emptyGrid)}
        onOpen={setOpen}
        columns={[
          { key: 'control', header: say(words.control), width: '8rem', isRowHeader: true, cell: ({ controlId }) => controlId },
          { key: 'label', header: say(words.label), width: 'minmax(12rem, 2fr)', cell: label },
          { key: 'selected', header: say(words.selected), width: '7rem', cell: ({ selected }) => say(selected === null ? words.undecided : selected ? words.yes : words.no) },
          { key: 'text', header: say(words.designs), width: 'minmax(12rem, 3fr)', cell: textOf },
        ]}
      />
      <Modal title={open?.controlId ?? ''} isOpen={open !== null} onClose={() => setOpen(null)}>
        {open ? (
          <>
            <p>{label(open)}</p>
            <p lang="ja" className="whitespace-pre-wrap">
              {textOf(open) || '—'}
            </p>
            <EvidenceOfControl statementId={variables.id as string} controlId={open.controlId} />
          </>
        ) : null}
      </Modal>
    </>
  );
}

function textOf({ selected, individualControls, reasonNotSelected }: Line): string {
  return selected === false ? reasonNotSelected : individualControls.join('\n');
}
