import { PageHeading, SearchField, useLanguage, useSay } from '@toroku/ui';
import { registerListWords, registerPagesWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { Document } from '../../Document';
import { useHere } from '../../here';

/** Nothing is here: why that may be, and the search. */
export function AbsentPage({ number }: { readonly number: string | null }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const { visit } = useHere();
  const title = number === null ? say(words.absent) : say(words.numberAbsent, { number });
  return (
    <Document title={say(words.absent)} isAbsent>
      <PageHeading title={title} lead={say(number === null ? words.absentLead : words.numberAbsentLead)} />
      <SearchField label={say(registerListWords.words)} hint={say(registerListWords.wordsHint)} name="q" value={number ?? ''} action="/register/">
        {visit.isLanguageChosen ? <input type="hidden" name="lang" value={language} /> : null}
      </SearchField>
    </Document>
  );
}
