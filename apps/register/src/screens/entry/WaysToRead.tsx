import { Section, TextLink, useSay } from '@toroku/ui';
import { registerEntryWords as words, registerPagesWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useAddress, useHere } from '../../here';

/** The entry for programs, and its address for good. */
export function WaysToRead({ number }: { readonly number: string }): ReactNode {
  const say = useSay();
  const address = useAddress();
  const { origin } = useHere();
  return (
    <Section title={say(words.data)}>
      <p>
        {say(words.permanent)}
        <code>{`${origin}/register/entries/${number}`}</code>
      </p>
      <ul className="flex flex-wrap gap-x-8 gap-y-2" data-print="none">
        <li>
          <TextLink href={address(`/entries/${number}`, { format: 'json' })}>{say(words.json)}</TextLink>
        </li>
        <li>
          <TextLink href={address('/list.csv')}>{say(words.csv)}</TextLink>
        </li>
        <li>
          <TextLink href={address('/changes.atom')}>{say(registerPagesWords.feed)}</TextLink>
        </li>
        <li>
          <TextLink href={address('/about')}>{say(words.graphql)}</TextLink>
        </li>
      </ul>
    </Section>
  );
}
