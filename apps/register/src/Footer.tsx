import { DayText, TextLink, useLanguage, useSay } from '@toroku/ui';
import { registerPagesWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { SlottedText } from './parts/SlottedText';
import { useAddress, useHere } from './here';

/** The foot of every page: as of when, and the ways out. */
export function Footer(): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const address = useAddress();
  const { today } = useHere();
  return (
    <footer className="mt-12 border-t border-solid-gray-420 bg-solid-gray-50 text-std-16N-170">
      <div className="mx-auto flex w-full max-w-[80rem] flex-col gap-4 px-4 py-8">
        <p>
          <SlottedText text={words.asOf[language]} slots={{ day: <DayText day={today} /> }} />
        </p>
        <ul className="flex flex-wrap gap-x-8 gap-y-2" data-print="none">
          <li>
            <TextLink href={address('/changes.atom')}>{say(words.feed)}</TextLink>
          </li>
          <li>
            <TextLink href={address('/about')}>{say(words.about)}</TextLink>
          </li>
          <li>
            <TextLink href="/">{say(words.frontDoor)}</TextLink>
          </li>
        </ul>
      </div>
    </footer>
  );
}
