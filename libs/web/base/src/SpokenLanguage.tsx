import { LanguageProvider } from '@toroku/ui';
import type { Language } from '@toroku/words';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { kept } from './kept';

/** Keeps the chosen language in this browser and tells the document, so that screen readers speak it. `?lang=en` in the address wins over what was chosen before. */
export function SpokenLanguage({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const choose = useCallback((chosen: Language) => {
    kept.write('language', chosen);
    setLanguage(chosen);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageProvider language={language} choose={choose}>
      {children}
    </LanguageProvider>
  );
}

function firstLanguage(): Language {
  const wanted = new URLSearchParams(window.location.search).get('lang') ?? kept.read<string>('language');
  return wanted === 'en' ? 'en' : 'ja';
}
