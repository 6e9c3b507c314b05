import { uiWords, type Phrase } from '@toroku/words';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { Hidden } from '../Hidden';
import { useSay } from '../language';

/** How far a step has come. */
export type StepState = 'done' | 'current' | 'ahead';

export interface ProgressStepsProps {
  readonly steps: readonly { readonly label: ReactNode; readonly state: StepState; readonly note?: ReactNode }[];
  readonly label?: string;
}

const WORDS: Readonly<Record<StepState, Phrase>> = { done: uiWords.stepDone, current: uiWords.stepCurrent, ahead: uiWords.stepAhead };
const DOT: Readonly<Record<StepState, string>> = {
  done: 'border-key-900 bg-key-900 text-white',
  current: 'border-key-900 bg-white text-key-900 outline-4 outline-key-200',
  ahead: 'border-solid-gray-536 bg-white text-solid-gray-700',
};

/** How far a matter has come on its way: what is done, where it is, what is ahead. */
export function ProgressSteps({ steps, label }: ProgressStepsProps): ReactNode {
  const say = useSay();
  return (
    <ol aria-label={label} className="flex flex-col desktop:flex-row">
      {steps.map(({ label: name, state, note }, index) => (
        <li key={index} aria-current={state === 'current' ? 'step' : undefined} className="relative flex min-w-0 gap-3 pb-6 last:pb-0 desktop:flex-1 desktop:flex-col desktop:gap-2 desktop:pb-0">
          {index < steps.length - 1 ? (
            <span
              aria-hidden="true"
              className={classNames(
                'absolute top-9 bottom-0 left-[1.0625rem] w-0.5 desktop:top-[1.0625rem] desktop:right-0 desktop:bottom-auto desktop:left-11 desktop:h-0.5 desktop:w-auto',
                state === 'done' ? 'bg-key-900' : 'bg-solid-gray-420',
              )}
            />
          ) : null}
          <span aria-hidden="true" data-badge className={`z-10 inline-flex size-9 shrink-0 items-center justify-center rounded-full border-2 text-oln-16B-100 ${DOT[state]}`}>
            {state === 'done' ? <Tick /> : index + 1}
          </span>
          <div className="min-w-0 pt-1 desktop:pt-0 desktop:pr-4">
            <p className={state === 'current' ? 'text-std-16B-170 text-solid-gray-900' : 'text-std-16N-170'}>
              {name}
              <Hidden>{say(uiWords.stepState, { state: say(WORDS[state]) })}</Hidden>
            </p>
            {note ? <div className="text-dns-14N-130 text-solid-gray-700">{note}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Tick(): ReactNode {
  return (
    <svg viewBox="0 0 16 16" className="size-4" fill="none" stroke="currentColor" strokeWidth="2.5">
      <path d="M2 8.5l4 4 8-9" />
    </svg>
  );
}
