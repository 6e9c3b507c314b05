import { useSuspenseQuery } from '@apollo/client/react';
import { Button, ButtonLink, FileField, Loading, NotificationBanner, Section, Select, useSay } from '@toroku/ui';
import { Reasons, Unreachable } from '@toroku/web-base';
import { webWorkbookWords as words } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import { ChangesTable } from './ChangesTable';
import { NotesTable } from './NotesTable';
import { WorkbookTemplatesDocument } from './Templates.generated';
import { useWorkbook, type WorkbookState } from './use-workbook';
import type { Taking } from './use-taking';
import { fetchReturned, workbookHref, type WorkbookPlace, type WorkbookReport } from './workbook-report';

export interface WorkbookDeskProps {
  /** The form's id, as its address has it. */
  readonly form: string;
  readonly id: string;
  /** Null while nothing can be taken in. */
  readonly taking: Taking | null;
}

/** A form as a workbook: out, and in again after a look at what is wrong and what would change. */
export function WorkbookDesk({ form, id, taking }: WorkbookDeskProps): ReactNode {
  const say = useSay();
  const [template, setTemplate] = useState('');
  const place: WorkbookPlace = { form, id, template: template || null };
  const workbook = useWorkbook(place);
  const { workbookTemplates } = useSuspenseQuery(WorkbookTemplatesDocument, { variables: { form } }).data;
  const { stage } = workbook;
  return (
    <>
      {workbookTemplates.length > 0 ? (
        <Select label={say(words.template)} hint={say(words.templateHint)} noneLabel={say(words.ownTemplate)} options={workbookTemplates.map((one) => ({ value: one.id, label: one.name }))} value={template} onChange={setTemplate} />
      ) : null}
      <Section title={say(words.out)}>
        <div>
          <ButtonLink kind="secondary" href={workbookHref(place)} isDownload>
            {say(words.download)}
          </ButtonLink>
        </div>
      </Section>
      <Section title={say(words.in)}>
        {taking ? (
          <FileField label={say(words.choose)} hint={say(words.chooseHint)} accept=".xlsx" onChoose={(file) => void workbook.choose(file)} />
        ) : (
          <p>{say(words.mayNot)}</p>
        )}
        {stage.kind === 'sending' ? <Loading label={stage.share < 1 ? say(words.sending, { percent: Math.round(stage.share * 100) }) : say(words.reading)} /> : null}
        {stage.kind === 'unsent' ? (
          <NotificationBanner tone="danger" title={say(words.notSent)} level={3} actions={<Button onClick={() => void workbook.again()}>{say(words.again)}</Button>}>
            {say(words.notSentLead)}
          </NotificationBanner>
        ) : null}
        {stage.kind === 'taken' ? (
          <NotificationBanner tone="success" title={say(words.taken)} level={3}>
            {say(words.takenLead)}
          </NotificationBanner>
        ) : null}
        {stage.kind === 'read' && taking ? <Report {...{ place, taking, workbook }} report={stage.report} /> : null}
      </Section>
    </>
  );
}

interface ReportProps {
  readonly place: WorkbookPlace;
  readonly taking: Taking;
  readonly workbook: WorkbookState;
  readonly report: WorkbookReport;
}

function Report({ place, taking, workbook, report }: ReportProps): ReactNode {
  const say = useSay();
  const { counts, changes, notes, isTakeable, input } = report;
  const fixable = notes.filter(({ severity, fix }) => severity === 'ERROR' && fix !== null).length;
  const take = async (): Promise<void> => {
    if (input && (await taking.take(input))) workbook.taken();
  };
  return (
    <section aria-label={say(words.report, { name: workbook.file?.name ?? '' })}>
      <NotificationBanner
        tone={isTakeable ? 'success' : 'warning'}
        level={3}
        title={isTakeable ? say(words.good) : say(words.bad, { errors: counts.ERROR })}
        actions={
          <>
            {isTakeable ? null : <Returned {...{ place, workbook }} step="marked" label={say(words.marked)} />}
            {notes.some(({ fix }) => fix !== null) ? <Returned {...{ place, workbook }} step="corrected" label={say(words.corrected)} /> : null}
            {fixable > 0 ? <Button onClick={() => void workbook.mend('all')}>{say(words.takeFixes, { count: fixable })}</Button> : null}
          </>
        }
      >
        {isTakeable ? say(words.goodLead, { changes: changes.length }) : say(words.badLead)}
      </NotificationBanner>
      <NotesTable notes={notes} onMend={(cell) => void workbook.mend([cell])} />
      <ChangesTable changes={changes} />
      <div className="mt-6">
        <Reasons reasons={taking.reasons} />
        <Unreachable isUnreachable={taking.isUnreachable} onAgain={() => void take()} />
        <Button isBusy={taking.isRunning} blockedBecause={isTakeable ? undefined : say(words.takeBlocked)} onClick={() => void take()}>
          {say(words.take)}
        </Button>
      </div>
    </section>
  );
}

interface ReturnedProps {
  readonly place: WorkbookPlace;
  readonly workbook: WorkbookState;
  readonly step: 'marked' | 'corrected';
  readonly label: string;
}

function Returned({ place, workbook: { file }, step, label }: ReturnedProps): ReactNode {
  const say = useSay();
  const [isBusy, setBusy] = useState(false);
  const [isLost, setLost] = useState(false);
  const get = async (): Promise<void> => {
    if (!file) return;
    setBusy(true);
    setLost(!(await fetchReturned(workbookHref(place, step), file, file.name.replace(/\.xlsx$/i, `_${step}.xlsx`))));
    setBusy(false);
  };
  return (
    <Button kind="secondary" isBusy={isBusy} onClick={() => void get()}>
      {isLost ? `${label}: ${say(words.notSent)}` : label}
    </Button>
  );
}
