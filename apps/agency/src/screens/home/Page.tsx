import { ButtonLink, PageHeading, Section, TextLink, useSay } from '@toroku/ui';
import { AwaitingList } from '@toroku/web-base';
import { agencyHomeWords as words, agencyMenuWords, awaitingWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { places } from '../../places';

/** Where a working day begins: what waits, and the ways to what is done most. */
export function HomePage(): ReactNode {
  const say = useSay();
  return (
    <>
      <title>{say(awaitingWords.title)}</title>
      <PageHeading title={say(awaitingWords.title)} lead={say(awaitingWords.lead)} />
      <AwaitingList places={places} />
      <Section title={say(words.shortcuts)}>
        <div className="flex flex-wrap items-center gap-4">
          <ButtonLink kind="secondary" href="/assessments/new">
            {say(words.startOwn)}
          </ButtonLink>
          <TextLink href="/procuring">{say(words.toRegister)}</TextLink>
          <TextLink href="/businesses">{say(agencyMenuWords.businesses)}</TextLink>
        </div>
      </Section>
    </>
  );
}
