import type { RegisterVisit } from '@toroku/contract';
import type { Language } from '@toroku/words';

/** A visit as the pages look at it. */
export interface Visit {
  /** Below `/register`, decoded, without a stroke at the end; the list itself is `/`. */
  readonly path: string;
  readonly params: URLSearchParams;
  readonly language: Language;
  /** The language was chosen in the address: links keep it, and the browser is asked to. */
  readonly isLanguageChosen: boolean;
}

/** The longest text that a visitor may look for. */
const LONGEST = 200;

/** Reads a visit. Whatever was sent, something can be made of it. */
export function readVisit({ path, query, acceptLanguage = '', cookie = '' }: RegisterVisit): Visit {
  const params = new URLSearchParams(query);
  const chosen = languageIn(params.get('lang'));
  const kept = languageIn(/(?:^|;\s*)lang=(\w+)/.exec(cookie)?.[1]);
  return { path: decoded(path).replace(/\/+$/, '') || '/', params, language: chosen ?? kept ?? preferred(acceptLanguage), isLanguageChosen: chosen !== null };
}

/** A text of the visitor as it may be looked for: without what no text holds, not too long. */
export function textOf(params: URLSearchParams, name: string): string {
  return [...cleaned(params.get(name) ?? '').trim()].slice(0, LONGEST).join('');
}

/** The text without what no text may hold: control characters and halves of characters. */
export function cleaned(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}]+/gu, ' ');
}

/** One of the values that are known; null for any other. */
export function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | null {
  return values.find((value) => value === text) ?? null;
}

/** A whole number in digits, not above the most; null for anything else. */
export function numberOf(params: URLSearchParams, name: string, most: number): number | null {
  const text = params.get(name) ?? '';
  return /^\d{1,9}$/.test(text) && Number(text) <= most ? Number(text) : null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function languageIn(text: string | null | undefined): Language | null {
  return text === 'ja' || text === 'en' ? text : null;
}

/** The one of the two languages that the browser puts first; Japanese for whoever asks for neither. */
function preferred(acceptLanguage: string): Language {
  const wanted = acceptLanguage.slice(0, 500).split(',').map((part) => {
    const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
    const weight = Number(/^\s*q=([\d.]+)/.exec(rest.join(';'))?.[1] ?? 1);
    return { language: languageIn(tag.split('-')[0]), weight };
  });
  const [first] = wanted.filter(({ language, weight }) => language !== null && weight > 0).sort((one, other) => other.weight - one.weight);
  return first?.language ?? 'ja';
}
