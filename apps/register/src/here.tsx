import { createContext, useCallback, useContext, type ReactNode } from 'react';
import type { Visit } from './visit';

/** Where the visitor stands, for links. */
export interface Here {
  readonly visit: Visit;
  /** The platform's address, without a path. */
  readonly origin: string;
  readonly today: string;
  /** The address of the style of every page. */
  readonly stylesheet: string;
}

export type Params = Readonly<Record<string, string | number | null | undefined>>;

const Place = createContext<Here | null>(null);

/** Tells everything inside where the visitor stands. */
export function HereProvider({ here, children }: { readonly here: Here; readonly children: ReactNode }): ReactNode {
  return <Place value={here}>{children}</Place>;
}

/** Where the visitor stands. */
export function useHere(): Here {
  const here = useContext(Place);
  if (!here) throw new Error('a part of a page was drawn outside of it');
  return here;
}

/** The address of a place on the register; a language that was chosen in the address stays in it. */
export function addressOf({ isLanguageChosen, language }: Pick<Visit, 'isLanguageChosen' | 'language'>, path: string, params: Params = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value !== null && value !== undefined && value !== '') query.set(name, String(value));
  if (isLanguageChosen && !query.has('lang')) query.set('lang', language);
  const text = query.toString();
  return `/register${path.split('/').map(encodeURIComponent).join('/')}${text === '' ? '' : `?${text}`}`;
}

/** Makes addresses from where the visitor stands. */
export function useAddress(): (path: string, params?: Params) => string {
  const { visit } = useHere();
  return useCallback((path, params) => addressOf(visit, path, params), [visit]);
}

/** A place in a language; in whichever the visitor prefers where none is given. */
export function inLanguage(path: string, params: Params, language: Visit['language'] | null): string {
  return addressOf({ isLanguageChosen: false, language: 'ja' }, path, { ...params, lang: language });
}
