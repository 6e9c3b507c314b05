import { uiWords, type Language } from '@toroku/words';
import type { ReactNode } from 'react';
import { useLanguage, useSay } from '../language';

export interface LanguageSelectorProps {
  /** Where the same screen stands in the other language: links then, for screens without scripts. */
  readonly hrefOf?: (language: Language) => string;
}

const LANGUAGES: readonly Language[] = ['ja', 'en'];
const LOOK = 'inline-flex min-h-11 items-center border px-3 text-oln-16N-100 first:rounded-l-8 last:rounded-r-8 -ml-px first:ml-0';
const CHOSEN = 'border-key-900 bg-key-900 text-white';
const OTHER = 'border-key-900 bg-white text-key-900 underline underline-offset-[3px] hover:bg-key-50';

/** The languages of the screen, each in its own name. */
export function LanguageSelector({ hrefOf }: LanguageSelectorProps): ReactNode {
  const say = useSay();
  const { language, choose } = useLanguage();
  return (
    <div role="group" aria-label={say(uiWords.language)} className="inline-flex" data-print="none">
      {LANGUAGES.map((one) => {
        const look = `${LOOK} ${one === language ? CHOSEN : OTHER}`;
        return hrefOf ? (
          <a key={one} href={hrefOf(one)} lang={one} hrefLang={one} aria-current={one === language ? 'true' : undefined} className={look}>
            {uiWords.ownName[one]}
          </a>
        ) : (
          <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => choose(one)} className={look}>
            {uiWords.ownName[one]}
          </button>
        );
      })}
    </div>
  );
}
