import { AppHeader, LanguageSelector, SkipLink, useLanguage, useSay } from '@toroku/ui';
import { registerPagesWords as words, type Language } from '@toroku/words';
import type { ReactNode } from 'react';
import { Footer } from './Footer';
import { inLanguage, useAddress, useHere, type Params } from './here';

export interface DocumentProps {
  readonly title: string;
  /** The place of the main menu that the page belongs to. */
  readonly place?: 'search' | 'changes' | 'about';
  /** A page that is not there has no address of its own. */
  readonly isAbsent?: boolean;
  /** What the address of the page holds beside its path. */
  readonly params?: Params;
  readonly children: ReactNode;
}

/** The frame of every page: a whole document, without a script. */
export function Document({ title, place, isAbsent = false, params = {}, children }: DocumentProps): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const { visit, stylesheet } = useHere();
  const address = useAddress();
  const nav = [
    { href: address('/'), label: say(words.search), isCurrent: place === 'search' },
    { href: address('/changes'), label: say(words.changes), isCurrent: place === 'changes' },
    { href: address('/about'), label: say(words.about), isCurrent: place === 'about' },
  ];
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === say(words.appName) ? title : say(words.title, { page: title })}</title>
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href="data:," />
        {isAbsent ? <meta name="robots" content="noindex" /> : <OwnAddresses params={params} />}
        <link rel="alternate" type="application/atom+xml" title={say(words.feed)} href={address('/changes.atom')} />
      </head>
      <body>
        <SkipLink />
        <AppHeader appName={say(words.appName)} organisation={say(words.organisation)} homeHref={address('/')} nav={nav} tools={<LanguageSelector hrefOf={(one) => inLanguage(visit.path, params, one)} />} />
        <main id="main" tabIndex={-1} className="mx-auto w-full max-w-[80rem] px-4 py-8 desktop:py-12">
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}

/** Where the page stands for good, and in which languages. */
function OwnAddresses({ params }: { readonly params: Params }): ReactNode {
  const { visit, origin } = useHere();
  const own = (language: Language | null): string => origin + inLanguage(visit.path, params, language);
  return (
    <>
      <link rel="canonical" href={own(visit.language)} />
      <link rel="alternate" hrefLang="ja" href={own('ja')} />
      <link rel="alternate" hrefLang="en" href={own('en')} />
    </>
  );
}
