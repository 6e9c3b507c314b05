import { uiWords } from '@toroku/words';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { classNames } from './class-names';
import { useSay } from '../language';
import { useAnchor } from '../links';

export interface HeaderItem {
  readonly href: string;
  readonly label: string;
  readonly isCurrent?: boolean;
}

export interface AppHeaderProps {
  readonly appName: string;
  readonly nav: readonly HeaderItem[];
  /** Who you are, the language, the way out. */
  readonly tools?: ReactNode;
}

/** The top of every screen. On a narrow screen the menu folds behind a button. */
export function AppHeader({ appName, nav, tools }: AppHeaderProps): ReactNode {
  const say = useSay();
  const Anchor = useAnchor();
  const [isOpen, setOpen] = useState(false);
  const menu = useId();
  const button = useRef<HTMLButtonElement>(null);
  const current = nav.find(({ isCurrent }) => isCurrent)?.href;
  useEffect(() => setOpen(false), [current]);
  return (
    <header
      className="border-b border-solid-gray-420 bg-white"
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !isOpen) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <div className="mx-auto flex max-w-[80rem] flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-2">
        <Anchor href="/" className="flex min-h-11 items-center text-std-20B-150 text-solid-gray-900 no-underline">
          {appName}
        </Anchor>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-std-16N-170">{tools}</div>
      </div>
      <nav aria-label={say(uiWords.mainMenu)} className="mx-auto max-w-[80rem] px-4">
        <button ref={button} type="button" aria-expanded={isOpen} aria-controls={menu} className="min-h-11 px-2 text-oln-16B-100 desktop:hidden" onClick={() => setOpen(!isOpen)}>
          <span aria-hidden="true">{isOpen ? '×' : '≡'}</span> {say(uiWords.menu)}
        </button>
        <ul id={menu} className={classNames('flex-wrap gap-x-2 pb-2 desktop:flex desktop:pb-0', isOpen ? 'flex flex-col' : 'hidden')}>
          {nav.map(({ href, label, isCurrent = false }) => (
            <li key={href}>
              <Anchor
                href={href}
                aria-current={isCurrent ? 'page' : undefined}
                className={classNames('flex min-h-11 items-center px-3 text-solid-gray-900 no-underline hover:underline', isCurrent && 'border-b-4 border-blue-900 font-bold text-blue-1000')}
              >
                {label}
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
