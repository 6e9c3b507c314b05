import { useSuspenseQuery } from '@apollo/client/react';
import { KeyboardGrid, Loading, SearchField, Section, Select, useLanguage, useSay } from '@toroku/ui';
import { Reasons, Unreachable, useCommand } from '@toroku/web-base';
import { cspStatementWords as words } from '@toroku/words';
import { Suspense, useDeferredValue, useState, type ReactNode } from 'react';
import type { Answer } from './answer';
import { BulkAssign } from './BulkAssign';
import { BulkEdit } from './BulkEdit';
import { ControlPanel } from './ControlPanel';
import { ControlTree, type Place } from './ControlTree';
import { ImportControls } from './ImportControls';
import { StateControlsDocument, StatementControlsDocument, type StatementControlsQueryVariables } from './Page.generated';
import type { Line, Statement } from './statement-form';
import { useSelectionMarks } from './use-selection-marks';

type Only = NonNullable<StatementControlsQueryVariables['only']>;
const ONLY: readonly Only[] = ['UNDECIDED', 'FLAGGED', 'MINE', 'QUERIED', 'COMMENTED', 'CHANGED', 'MANDATORY', 'NOT_SELECTED', 'WITHOUT_REASON'];
/** A whole statement in one answer. */
const ALL = 2000;

/** How a save ended: saved, or which fields a colleague had changed too. */
export interface Saved {
  readonly isDone: boolean;
  readonly clashes: readonly string[];
}

/** Every control with its answer, worked through by keyboard: each answer is saved as it is given. */
export function ControlsGrid({ statement, mayEdit }: { readonly statement: Statement; readonly mayEdit: boolean }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const [only, setOnly] = useState<Only | ''>('');
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<Line | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const looked = useDeferredValue(place);
  const variables = { id: statement.id, first: ALL, chapter: looked?.chapter ?? null, objective: looked?.objective ?? null, only: useDeferredValue(only) || null, search: useDeferredValue(search) || null };
  const { data, refetch } = useSuspenseQuery(StatementControlsDocument, { variables, fetchPolicy: 'cache-and-network' });
  const state = useCommand(StateControlsDocument);
  const lines = data.statement?.controls ?? [];
  const save = async (line: Line, seen: Answer, said: Answer): Promise<Saved> => {
    const { controlId } = line;
    const outcome = await state.run({ id: statement.id, controls: [{ controlId, ...said }], seen: [{ controlId, ...seen }] });
    if (outcome.kind !== 'refused') return { isDone: outcome.kind === 'done', clashes: [] };
    const clashes = outcome.reasons.filter(({ code }) => code === 'CONTROL_CHANGED_MEANWHILE').flatMap(({ path }) => path[2] ?? []);
    if (clashes.length > 0) await refetch();
    return { isDone: false, clashes };
  };
  const marks = useSelectionMarks(statement.id, refetch);
  const mark = (key: string, line: Line): boolean => {
    const selected = key === 'y' || key === 'Y' ? true : key === 'n' || key === 'N' ? false : null;
    if (!mayEdit || selected === null) return false;
    marks.mark(line, selected);
    return true;
  };
  // A line stays open when it no longer fits the filter.
  const opened = open && (lines.find(({ controlId }) => controlId === open.controlId) ?? open);
  return (
    <Section title={say(words.controls)} lead={mayEdit ? say(words.controlsLead) : undefined}>
      {mayEdit ? <ImportControls statement={statement} /> : null}
      <div className="grid gap-6 desktop:grid-cols-[18rem_minmax(0,1fr)]">
        <Suspense fallback={<Loading />}>
          <ControlTree statementId={statement.id} place={place} onChoose={setPlace} />
        </Suspense>
        <div className="flex min-w-0 flex-col gap-6">
          <div className="grid gap-6 desktop:grid-cols-2">
            <SearchField label={say(words.search)} value={search} onChange={setSearch} />
            <Select label={say(words.filter)} noneLabel={say(words.all)} options={ONLY.map((one) => ({ value: one, label: say(words[one]) }))} value={only} onChange={(value) => setOnly(value as Only | '')} />
          </div>
          {mayEdit ? <BulkEdit statement={statement} lines={lines} /> : null}
          <Suspense>{statement.viewerMay.includes('assignControls') ? <BulkAssign statementId={statement.id} controlIds={lines.map(({ controlId }) => controlId)} /> : null}</Suspense>
          <Reasons reasons={[...state.reasons, ...marks.reasons]} />
          <Unreachable isUnreachable={state.isUnreachable} />
          <Unreachable isUnreachable={marks.isUnreachable} onAgain={marks.again} />
          <p role="status">{say(words.shown, { count: lines.length })}</p>
          <KeyboardGrid
            label={say(words.controls)}
            rows={lines}
            rowKey={({ controlId }) => controlId}
            empty={say(words.emptyGrid)}
            onOpen={setOpen}
            onKey={mark}
            columns={[
              { key: 'control', header: say(words.control), width: '8rem', isRowHeader: true, cell: ({ controlId }) => controlId },
              { key: 'label', header: say(words.label), width: 'minmax(12rem, 2fr)', cell: ({ labelJa, labelEn }) => (language === 'en' && labelEn ? labelEn : labelJa) },
              { key: 'selected', header: say(words.selected), width: '7rem', cell: (line) => selectionText(marks.shown(line), say) },
              { key: 'text', header: say(words.designs), width: 'minmax(12rem, 3fr)', cell: ({ selected, individualControls, reasonNotSelected }) => (selected === false ? reasonNotSelected : individualControls.join(' / ')) },
            ]}
          />
        </div>
      </div>
      {opened ? <ControlPanel key={opened.controlId} statement={statement} line={opened} mayEdit={mayEdit} isSaving={state.isRunning} onSave={save} onClose={() => setOpen(null)} /> : null}
    </Section>
  );
}

function selectionText(selected: boolean | null, say: ReturnType<typeof useSay>): string {
  return say(selected === null ? words.undecided : selected ? words.yes : words.no);
}
