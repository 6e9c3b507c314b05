import { useQuery } from '@apollo/client/react';
import { AppHeader, Button, LanguageSelector, Loading, SkipLink, TextLink, useSay } from '@toroku/ui';
import { webWords, type Phrase } from '@toroku/words';
import { Suspense, useEffect, type ReactNode } from 'react';
import { Outlet, useLocation } from 'react-router';
import { appWords, type AppName } from './app-of-kind';
import { useName } from './names';
import { SessionDialog } from './SessionDialog';
import { ShellNoticesDocument } from './Shell.generated';
import { signInAddress, signOut } from './sign-in';
import { SignInNeeded, WrongApp } from './SignInNeeded';
import { sessionWatch } from './session-link';
import { PersonProvider, usePersonAsked, type Person } from './viewer';

/** One place of the main menu. */
export interface MenuItem {
  readonly href: string;
  readonly label: Phrase;
  /** Only for people with one of these duties; for everybody when left out. */
  readonly duties?: Person['duties'];
}

export interface ShellProps {
  readonly app: AppName;
  readonly kinds: readonly Person['organisation']['kind'][];
  readonly menu: readonly MenuItem[];
}

/** The frame of every screen: who you are, where you are, what waits; the screen itself inside. */
export function Shell({ app, kinds, menu }: ShellProps): ReactNode {
  const person = usePersonAsked();
  if (!person) return <SignInNeeded />;
  if (!kinds.includes(person.organisation.kind)) return <WrongApp app={app} person={person} />;
  sessionWatch.belongTo(person.id);
  return (
    <PersonProvider person={person}>
      <Frame app={app} menu={menu} person={person} />
    </PersonProvider>
  );
}

function Frame({ app, menu, person }: { readonly app: AppName; readonly menu: readonly MenuItem[]; readonly person: Person }): ReactNode {
  const say = useSay();
  const name = useName();
  const { pathname } = useLocation();
  useFocusOnArrival(pathname);
  const unread = useQuery(ShellNoticesDocument, { pollInterval: 60_000 }).data?.notices.length ?? 0;
  const items = menu.filter(({ duties }) => !duties || duties.some((duty) => person.duties.includes(duty))).map(({ href, label }) => ({ href, label: say(label), isCurrent: href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`) }));
  const notices = { href: '/notices', label: unread > 0 ? say(webWords.noticesUnread, { count: unread }) : say(webWords.notices), isCurrent: pathname === '/notices' };
  return (
    <div className="flex min-h-screen flex-col">
      <SkipLink href="#main">{say(webWords.skip)}</SkipLink>
      <AppHeader
        appName={`${say(webWords.platform)} ${say(appWords[app])}`}
        nav={[...items, notices]}
        tools={
          <>
            <span>{say(webWords.signedInAs, { name: name(person), organisation: name(person.organisation) })}</span>
            <LanguageSelector />
            <Button kind="text" size="small" onClick={() => void signOut()}>
              {say(webWords.signOut)}
            </Button>
          </>
        }
      />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-[80rem] flex-1 px-4 py-8 outline-none">
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className="border-t border-solid-gray-420 py-6">
        <div className="mx-auto w-full max-w-[80rem] px-4">
          <TextLink href="/register/">{say(webWords.appRegister)}</TextLink>
        </div>
      </footer>
      <SessionDialog signInAddress={signInAddress('/signed-in')} />
    </div>
  );
}

/** A new screen begins at its top, for the eye and for the screen reader. The first one is where the browser put it. */
function useFocusOnArrival(pathname: string): void {
  useEffect(() => {
    if (window.history.state?.idx === 0 || window.history.state === null) return;
    document.getElementById('main')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname]);
}
