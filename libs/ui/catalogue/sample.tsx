import { useCallback, type ComponentType, type ReactNode } from 'react';
import { Section, useLanguage } from '../src';

/** One page of the catalogue: a component with all its states. */
export interface CataloguePage {
  readonly name: string;
  readonly Show: ComponentType;
}

/** Sample words in the language on screen. */
export function useSample(): (ja: string, en: string) => string {
  const { language } = useLanguage();
  return useCallback((ja, en) => (language === 'ja' ? ja : en), [language]);
}

/** One state of a component under its name. */
export function State({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return <Section title={title}>{children}</Section>;
}
