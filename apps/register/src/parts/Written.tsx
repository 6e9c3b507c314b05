import { useLanguage } from '@toroku/ui';
import type { ReactNode } from 'react';

/** A name or text as it was written, in the language of the page where there is one, else in Japanese, and marked as such. */
export function Written({ ja, en }: { readonly ja: string; readonly en: string }): ReactNode {
  const { language } = useLanguage();
  const isEnglish = language === 'en' && en.trim() !== '';
  const written = isEnglish ? 'en' : 'ja';
  return written === language ? (isEnglish ? en : ja) : <span lang={written}>{ja}</span>;
}

/** The same as plain text. */
export function writtenIn(language: 'ja' | 'en', ja: string, en: string): string {
  return language === 'en' && en.trim() !== '' ? en : ja;
}
