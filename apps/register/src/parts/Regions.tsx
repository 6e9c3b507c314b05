import { useLanguage } from '@toroku/ui';
import type { ReactNode } from 'react';

/** Regions as the entry names them: people's own text, in Japanese as a rule. */
export function Regions({ regions }: { readonly regions: readonly string[] }): ReactNode {
  const { language } = useLanguage();
  if (regions.length === 0) return null;
  const isJapanese = regions.some((region) => /[^\p{ASCII}]/u.test(region));
  return <span lang={isJapanese ? 'ja' : undefined}>{new Intl.ListFormat(isJapanese ? 'ja' : language, { style: 'narrow', type: 'unit' }).format(regions)}</span>;
}
