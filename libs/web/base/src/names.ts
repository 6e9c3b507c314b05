import { useLanguage } from '@toroku/ui';
import type { Language } from '@toroku/words';

/** What has a name in both languages. */
export interface Named {
  readonly nameJa: string;
  readonly nameEn: string;
}

/** The name in the language on screen; the Japanese one where no English name was given. */
export function nameIn(language: Language, { nameJa, nameEn }: Named): string {
  return language === 'en' && nameEn ? nameEn : nameJa;
}

/** Names what is shown, in the language on screen. Nothing is named by a dash. */
export function useName(): (named: Named | null | undefined) => string {
  const { language } = useLanguage();
  return (named) => (named ? nameIn(language, named) : '—');
}
