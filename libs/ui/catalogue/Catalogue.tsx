import type { Language } from '@toroku/words';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { LanguageProvider, LanguageSelector, PageHeading, SkipLink, TextLink } from '../src';
import { pages } from './pages';

function subscribe(tell: () => void): () => void {
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
}

/** All components with all their states, one page each, in both languages. `#Button?en` opens a page in a language. */
export function Catalogue(): ReactNode {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const [name = '', asked] = hash.slice(1).split('?');
  const [language, choose] = useState<Language>(asked === 'en' ? 'en' : 'ja');
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const page = pages.find((one) => one.name === name);
  return (
    <LanguageProvider language={language} choose={choose}>
      <SkipLink />
      <div className="mx-auto max-w-[80rem] px-4 py-4">
        <header className="mb-6 flex flex-wrap items-center justify-between gap-4 border-b border-solid-gray-420 pb-4">
          <TextLink href="#">{language === 'ja' ? '部品の一覧' : 'All components'}</TextLink>
          <LanguageSelector />
        </header>
        <main id="main">{page ? <OnePage key={page.name} {...page} /> : <Contents />}</main>
      </div>
    </LanguageProvider>
  );
}

function OnePage({ name, Show }: (typeof pages)[number]): ReactNode {
  return (
    <>
      <PageHeading title={name} />
      <Show />
    </>
  );
}

function Contents(): ReactNode {
  return (
    <>
      <PageHeading title="Toroku UI" />
      <ul className="columns-2xs">
        {pages.map(({ name }) => (
          <li key={name} className="py-1">
            <TextLink href={`#${name}`}>{name}</TextLink>
          </li>
        ))}
      </ul>
    </>
  );
}
