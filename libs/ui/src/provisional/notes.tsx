import { uiWords, type Phrase } from '@toroku/words';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { Tone } from './badges';
import { Button } from './Button';
import { useLanguage, useSay } from '../language';

const EDGES: Readonly<Record<Tone, string>> = {
  neutral: 'border-solid-gray-536',
  info: 'border-blue-900',
  success: 'border-green-800',
  warning: 'border-yellow-900',
  danger: 'border-red-900',
};
const NAMES: Readonly<Record<Tone, Phrase>> = { neutral: uiWords.info, info: uiWords.info, success: uiWords.success, warning: uiWords.warning, danger: uiWords.danger };

/** Something to know before going on. */
export function NotificationBanner({ tone, title, children, actions }: { readonly tone: Tone; readonly title: string; readonly children?: ReactNode; readonly actions?: ReactNode }): ReactNode {
  const say = useSay();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={`my-4 rounded-12 border-2 border-l-8 p-4 ${EDGES[tone]}`}>
      <p id={heading} className="font-bold" role={tone === 'danger' ? 'alert' : undefined}>
        <span className="sr-only">{say(uiWords.tone, { tone: say(NAMES[tone]) })}</span>
        {title}
      </p>
      {children ? <div className="mt-2">{children}</div> : null}
      {actions ? <div className="mt-4 flex flex-wrap gap-3">{actions}</div> : null}
    </section>
  );
}

/** The clause that something follows from; a choice of the platform is named as one. */
export function ClauseNote({ source, at, edition, isPlatformDefault = false }: { readonly source: string; readonly at: string; readonly edition?: string; readonly isPlatformDefault?: boolean }): ReactNode {
  const say = useSay();
  return (
    <small className="inline-block text-dns-16N-120 text-solid-gray-700">
      {say(uiWords.clause, { source: source.trim(), at })}
      {edition ? say(uiWords.clauseEdition, { edition }) : null}
      {isPlatformDefault ? <span className="ml-2 rounded-4 border border-solid-gray-536 px-1">{say(uiWords.platformDefault)}</span> : null}
    </small>
  );
}

/** What is opened when it is wanted. Works without scripts. */
export function Disclosure({ summary, isOpen = false, children }: { readonly summary: ReactNode; readonly isOpen?: boolean; readonly children: ReactNode }): ReactNode {
  return (
    <details open={isOpen} className="rounded-8 border border-solid-gray-420 p-4">
      <summary className="min-h-8 font-bold">{summary}</summary>
      <div className="mt-3 flex flex-col gap-4">{children}</div>
    </details>
  );
}

export interface ModalProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A question that comes first. The browser keeps the focus inside and gives it back. */
export function Modal({ title, isOpen, onClose, actions, children }: ModalProps): ReactNode {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen) dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} aria-labelledby={heading} onClose={onClose} className="m-auto w-[min(40rem,calc(100vw-2rem))] rounded-12 p-6">
      {isOpen ? (
        <>
          <h2 id={heading} className="text-std-24B-150">
            {title}
          </h2>
          <div className="mt-4 flex flex-col gap-4">{children}</div>
          <div className="mt-6 flex flex-wrap gap-3">
            {actions}
            <Button kind="secondary" onClick={() => dialog.current?.close()}>
              {say(uiWords.close)}
            </Button>
          </div>
        </>
      ) : null}
    </dialog>
  );
}

/** The two languages, each in its own. */
export function LanguageSelector(): ReactNode {
  const say = useSay();
  const { language, choose } = useLanguage();
  return (
    <div role="group" aria-label={say(uiWords.language)} className="flex">
      {(['ja', 'en'] as const).map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={language === one} className="min-h-11 px-2 underline aria-pressed:font-bold aria-pressed:no-underline" onClick={() => choose(one)}>
          {uiWords.ownName[one]}
        </button>
      ))}
    </div>
  );
}

/** Two texts of one field, side by side. */
export function CompareTexts({ mine, theirs, mineLabel, theirsLabel }: { readonly mine: string; readonly theirs: string; readonly mineLabel: string; readonly theirsLabel: string }): ReactNode {
  return (
    <div className="grid gap-4 desktop:grid-cols-2">
      {[
        [mineLabel, mine],
        [theirsLabel, theirs],
      ].map(([label, text]) => (
        <div key={label} className="rounded-8 border border-solid-gray-420 p-3">
          <p className="font-bold">{label}</p>
          <p className="whitespace-pre-wrap">{text}</p>
        </div>
      ))}
    </div>
  );
}

export interface TimelineEvent {
  readonly id: string;
  readonly at: ReactNode;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly tone?: Tone;
}

/** What happened, in order. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }): ReactNode {
  return (
    <ol className="flex flex-col gap-4 border-l-2 border-solid-gray-420 pl-4">
      {events.map(({ id, at, title, detail }) => (
        <li key={id}>
          <div className="text-solid-gray-700">{at}</div>
          <div className="font-bold">{title}</div>
          {detail ? <div>{detail}</div> : null}
        </li>
      ))}
    </ol>
  );
}

export interface Step {
  readonly label: string;
  readonly state: 'done' | 'current' | 'ahead';
  readonly note?: ReactNode;
}

/** How far something is on its way. */
export function ProgressSteps({ steps }: { readonly steps: readonly Step[] }): ReactNode {
  const say = useSay();
  const states = { done: uiWords.stepDone, current: uiWords.stepCurrent, ahead: uiWords.stepAhead };
  return (
    <ol className="flex flex-wrap gap-2">
      {steps.map(({ label, state, note }) => (
        <li key={label} aria-current={state === 'current' ? 'step' : undefined} className={`min-w-32 flex-1 border-t-4 pt-2 ${state === 'ahead' ? 'border-solid-gray-420' : 'border-blue-900'} ${state === 'current' ? 'font-bold' : ''}`}>
          {label}
          <span className="block text-solid-gray-700">{say(states[state])}</span>
          {note}
        </li>
      ))}
    </ol>
  );
}

export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly tone?: Tone;
}

/** Amounts side by side, as lengths and as numbers. */
export function BarChart({ caption, bars, unit = '' }: { readonly caption: string; readonly bars: readonly Bar[]; readonly unit?: string }): ReactNode {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <table className="w-full">
      <caption className="mb-2 text-left font-bold">{caption}</caption>
      <tbody>
        {bars.map(({ label, value, tone = 'info' }) => (
          <tr key={label}>
            <th scope="row" className="py-1 pr-3 text-left font-normal whitespace-nowrap">
              {label}
            </th>
            <td className="w-full">
              <span aria-hidden="true" className={`block h-4 min-w-px ${FILLS[tone]}`} style={{ width: `${(value / most) * 100}%` }} />
            </td>
            <td className="pl-3 text-right whitespace-nowrap">
              {value}
              {unit}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const FILLS: Readonly<Record<Tone, string>> = { neutral: 'bg-solid-gray-600', info: 'bg-blue-900', success: 'bg-green-800', warning: 'bg-yellow-700', danger: 'bg-red-800' };
