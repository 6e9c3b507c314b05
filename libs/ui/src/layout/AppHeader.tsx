import { uiWords } from '@toroku/words';
import { useId, useRef, useState, type ReactNode } from 'react';
import { classNames } from '../class-names';
import { Hidden } from '../Hidden';
import { useSay } from '../language';
import { useAnchor } from '../links';
import { useInteractive } from '../use-interactive';

/** One place of the main menu. `count` says how many things wait there. */
export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly isCurrent?: boolean;
  readonly count?: number;
}

export interface AppHeaderProps {
  readonly appName: ReactNode;
  readonly organisation?: ReactNode;
  readonly homeHref?: string;
  readonly nav: readonly NavItem[];
  /** Who is signed in, the language, signing out. */
  readonly tools?: ReactNode;
}

/** The head of every screen: the app, whose work it is, the main menu and the tools. On a narrow screen the menu waits behind a button. */
export function AppHeader({ appName, organisation, homeHref = '/', nav, tools }: AppHeaderProps): ReactNode {
  const say = useSay();
  const Anchor = useAnchor();
  const menuId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const isInteractive = useInteractive();
  const [isOpen, setOpen] = useState(false);
  const closed = isInteractive && !isOpen && 'hidden desktop:block';
  return (
    <header
      className="border-b border-solid-gray-420 bg-white print:border-0"
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !isOpen) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <div className="mx-auto flex w-full max-w-[80rem] flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3">
        <div className="min-w-0 flex-1">
          <Anchor href={homeHref} className="inline-flex min-h-11 items-center text-std-20B-150 text-solid-gray-900 hover:underline">
            {appName}
          </Anchor>
          {organisation ? <p className="text-dns-14N-130 text-solid-gray-700">{organisation}</p> : null}
        </div>
        {nav.length > 0 || tools ? (
          <button
            ref={button}
            type="button"
            aria-expanded={isOpen}
            aria-controls={menuId}
            onClick={() => setOpen(!isOpen)}
            className={classNames('min-h-11 min-w-11 rounded-8 border border-key-900 px-4 text-oln-16B-100 text-key-900 hover:bg-key-50 desktop:hidden', !isInteractive && 'hidden')}
          >
            <MenuMark isOpen={isOpen} /> {say(uiWords.menu)}
          </button>
        ) : null}
        {tools ? <div className={classNames('flex w-full flex-wrap items-center gap-x-4 gap-y-2 text-dns-16N-130 desktop:w-auto', isInteractive && !isOpen && 'max-desktop:hidden')} data-print="none">{tools}</div> : null}
      </div>
      <div id={menuId} className={classNames('mx-auto w-full max-w-[80rem] px-4', closed)} data-print="none">
        {nav.length > 0 ? <MainMenu nav={nav} onFollow={() => setOpen(false)} /> : null}
      </div>
    </header>
  );
}

function MainMenu({ nav, onFollow }: { readonly nav: readonly NavItem[]; readonly onFollow: () => void }): ReactNode {
  const say = useSay();
  const Anchor = useAnchor();
  return (
    <nav aria-label={say(uiWords.mainMenu)}>
      <ul className="flex flex-col pb-3 desktop:flex-row desktop:flex-wrap desktop:gap-x-1 desktop:pb-0">
        {nav.map(({ href, label, isCurrent, count }) => (
          <li key={href}>
            <Anchor
              href={href}
              onClick={onFollow}
              aria-current={isCurrent ? 'page' : undefined}
              className={classNames(
                'flex min-h-12 items-center gap-2 border-l-4 px-4 hover:bg-solid-gray-50 hover:underline desktop:border-b-4 desktop:border-l-0 desktop:px-3 desktop:pt-1',
                isCurrent ? 'border-key-900 text-oln-16B-100 text-key-900' : 'border-transparent text-oln-16N-100 text-solid-gray-800',
              )}
            >
              {label}
              {count ? <Count>{count}</Count> : null}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({ children }: { readonly children: number }): ReactNode {
  const say = useSay();
  return (
    <>
      <span aria-hidden="true" data-badge className="min-w-6 rounded-full bg-error-2 px-2 py-1 text-center text-oln-14B-100 text-white">
        {children}
      </span>
      <Hidden>{say(uiWords.waiting, { count: children })}</Hidden>
    </>
  );
}

function MenuMark({ isOpen }: { readonly isOpen: boolean }): ReactNode {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className="inline-block size-5 align-middle" fill="none" stroke="currentColor" strokeWidth="2">
      <path d={isOpen ? 'M5 5l14 14M19 5L5 19' : 'M3 6h18M3 12h18M3 18h18'} />
    </svg>
  );
}
