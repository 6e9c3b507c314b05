import { Breadcrumbs, PageHeading, TextLink, useLanguage, useSay } from '@toroku/ui';
import { registerEntryWords as words, registerPagesWords, registerTrackWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { Document } from '../../Document';
import { useAddress } from '../../here';
import { StandingBadge } from '../../parts/StandingBadge';
import { Written, writtenIn } from '../../parts/Written';
import type { Entry } from './answer-entry';
import { WaysToRead } from './WaysToRead';
import { EntryFacts } from './EntryFacts';
import { EntryHistory } from './EntryHistory';
import { Objectives } from './Objectives';
import { StandingExplained } from './StandingExplained';
import { UnderlyingServices } from './UnderlyingServices';

/** One entry for good: everything public about it. */
export function EntryPage({ entry }: { readonly entry: Entry }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const address = useAddress();
  const name = writtenIn(language, entry.serviceNameJa, entry.serviceNameEn);
  return (
    <Document title={`${name} ${entry.number}`}>
      <Breadcrumbs items={[{ href: address('/'), label: say(registerPagesWords.search) }, { label: entry.number }]} />
      <PageHeading
        title={<Written ja={entry.serviceNameJa} en={entry.serviceNameEn} />}
        over={say(words.over, { track: say(registerTrackWords[entry.track]), number: entry.number })}
        status={<StandingBadge standing={entry.standing} />}
        lead={
          <TextLink href={address('/', { operator: entry.operatorNameJa })}>
            <Written ja={entry.operatorNameJa} en={entry.operatorNameEn} />
          </TextLink>
        }
      />
      <StandingExplained entry={entry} />
      <EntryFacts entry={entry} />
      <UnderlyingServices entry={entry} />
      <Objectives objectives={entry.objectives} />
      <EntryHistory history={entry.history} />
      <WaysToRead number={entry.number} />
    </Document>
  );
}
