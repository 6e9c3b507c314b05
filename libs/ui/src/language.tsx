import { fill, type FactsOf, type Language, type Phrase } from '@toroku/words';
import { createContext, useCallback, useContext, type ReactNode } from 'react';

interface Speech {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const Spoken = createContext<Speech>({ language: 'ja', choose: () => undefined });

/** The language of everything inside. Who keeps the choice is up to the app. */
export function LanguageProvider({ language, choose, children }: Speech & { readonly children: ReactNode }): ReactNode {
  return <Spoken value={{ language, choose }}>{children}</Spoken>;
}

/** The language on screen, and the way to choose another one. */
export function useLanguage(): Speech {
  return useContext(Spoken);
}

/** Says a phrase, with every fact that its wording leaves open. */
type Say = <P extends Phrase>(phrase: P, ...told: FactsOf<P>) => string;

/** Says a phrase in the language on screen, with its facts filled in. */
export function useSay(): Say {
  const { language } = useLanguage();
  return useCallback<Say>((phrase, ...[facts = {}]) => fill(phrase, language, facts), [language]);
}
